import { z } from "zod";
import { feedbackSchema } from "../question/feedback";
import { publicQuestionSchema } from "../question/public-question";

const tally = { right: z.int().min(0), total: z.int().min(1), score: z.number().min(0) };

/** What a finished block says: `POST /api/blocks/{id}/finish`. An unanswered question counts 0. */
export const resultsSchema = z.strictObject({
  id: z.uuid(),
  ...tally,
  sections: z.array(z.strictObject({ section: z.string(), heading: z.string(), article: z.string(), ...tally })),
  items: z.array(publicQuestionSchema.extend({ feedback: feedbackSchema, article: z.string() })),
});
export type Results = z.infer<typeof resultsSchema>;
