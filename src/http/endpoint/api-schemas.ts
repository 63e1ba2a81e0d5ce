import { z } from "zod";
import { learnerNoticeSchema } from "../../domain/article/notice";
import { listedArticleSchema, publicArticleSchema } from "../../domain/article/public-article";
import { sectionReportRequestSchema, sectionReportSchema } from "../../domain/article/section-report-request";
import { blockRequestSchema } from "../../domain/block/block-request";
import { countRequestSchema } from "../../domain/block/filters";
import { matchingSchema } from "../../domain/block/matching";
import { publicBlockSchema } from "../../domain/block/public-block";
import { responseRequestSchema } from "../../domain/block/response-request";
import { resultsSchema } from "../../domain/block/results";
import { answerSchema } from "../../domain/item/answer";
import { feedbackSchema } from "../../domain/item/feedback";
import { markRequestSchema, markSchema } from "../../domain/item/mark-request";
import { reportRequestSchema, reportSchema } from "../../domain/item/report-request";
import { preferencesSchema } from "../../domain/review/desired-retention";
import { resetRequestSchema, resetSchema } from "../../domain/review/reset";
import { searchResultsSchema } from "../../domain/search/search-results";

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
});

const recordedSchema = z.strictObject({ recorded: z.literal(true) });
const jsonReplySchema = z.union([feedbackSchema, recordedSchema]);

/** Every shape of the API by its name in the description: the very schemas that check what comes in. */
export const apiSchemas = {
  ListedArticles: z.array(listedArticleSchema),
  Article: publicArticleSchema,
  Found: searchResultsSchema,
  BlockRequest: blockRequestSchema,
  Block: publicBlockSchema,
  CountRequest: countRequestSchema,
  Matching: matchingSchema,
  Share: z.strictObject({ url: z.string() }),
  ResponseRequest: responseRequestSchema,
  ResponseReply: jsonReplySchema,
  GivenResponse: z.strictObject({ answer: answerSchema, reply: jsonReplySchema }),
  MarkRequest: markRequestSchema,
  Mark: markSchema,
  ReportRequest: z.union([reportRequestSchema, sectionReportRequestSchema]),
  Report: z.union([reportSchema, sectionReportSchema]),
  Results: resultsSchema,
  Notices: z.array(learnerNoticeSchema),
  ResetRequest: resetRequestSchema,
  Reset: resetSchema,
  Resets: z.array(resetSchema),
  Settings: preferencesSchema,
  Export: z.record(z.string(), z.unknown()),
  Description: z.record(z.string(), z.unknown()),
  Problem: problemSchema,
} satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof apiSchemas;
