import { z } from "zod";
import { feedbackSchema } from "../item/answer/feedback";
import { formSchema } from "../item/form";
import { publicQuestionSchema } from "../item/public-question";
import { certaintySchema } from "./response-request";

const tally = { right: z.int().min(0), total: z.int().min(1), score: z.number().min(0) };

/** How others did at their first attempt: `share` of right answers, shrunk; null while there are too few `answers`. */
const peersSchema = z.strictObject({ answers: z.int().min(0), share: z.number().min(0).max(1).nullable() });

const reviewedItemSchema = publicQuestionSchema.extend({
  feedback: feedbackSchema,
  article: z.string(),
  elapsedMs: z.int().min(0).optional(),
  certainty: certaintySchema.optional(),
  peers: peersSchema.optional(),
});

/** How often what was felt sure, unsure or a guess was right; only what was said at least once. */
const calibrationSchema = z.array(
  z.strictObject({ certainty: certaintySchema, answers: z.int().min(1), right: z.int().min(0), share: z.number() }),
);

/** What a finished block says: `POST /api/blocks/{id}/finish`. An unanswered question counts 0. */
export const resultsSchema = z.strictObject({
  id: z.uuid(),
  ...tally,
  sections: z.array(z.strictObject({ section: z.string(), heading: z.string(), article: z.string(), ...tally })),
  forms: z.array(z.strictObject({ form: formSchema, ...tally })).optional(),
  calibration: calibrationSchema.optional(),
  items: z.array(reviewedItemSchema),
});
export type Results = z.infer<typeof resultsSchema>;
