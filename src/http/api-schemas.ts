import { z } from "zod";
import { listedArticleSchema, publicArticleSchema } from "../domain/article/public-article";
import { blockRequestSchema } from "../domain/block/block-request";
import { publicBlockSchema } from "../domain/block/public-block";
import { responseRequestSchema } from "../domain/block/response-request";
import { resultsSchema } from "../domain/block/results";
import { feedbackSchema } from "../domain/question/feedback";

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
});

const recordedSchema = z.strictObject({ recorded: z.literal(true) });

/** Every shape of the API by its name in the description: the very schemas that check what comes in. */
export const apiSchemas = {
  ListedArticles: z.array(listedArticleSchema),
  Article: publicArticleSchema,
  BlockRequest: blockRequestSchema,
  Block: publicBlockSchema,
  ResponseRequest: responseRequestSchema,
  ResponseReply: z.union([feedbackSchema, recordedSchema]),
  Results: resultsSchema,
  Export: z.record(z.string(), z.unknown()),
  Description: z.record(z.string(), z.unknown()),
  Problem: problemSchema,
} satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof apiSchemas;
