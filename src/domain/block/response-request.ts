import { z } from "zod";
import { answerSchema } from "../item/answer/answer";

export const certaintySchema = z.enum(["sure", "unsure", "guess"]);
export type Certainty = z.infer<typeof certaintySchema>;

/** What a learner says who is not sure. */
export const unsureCertainties: readonly Certainty[] = ["unsure", "guess"];

export const isUnsure = (certainty: Certainty | undefined): boolean =>
  certainty !== undefined && unsureCertainties.includes(certainty);

/** `PUT /api/blocks/{id}/responses/{questionId}`. `responseId` is made by the client: a retry is the same answer. */
export const responseRequestSchema = z.strictObject({
  responseId: z.uuid(),
  answer: answerSchema,
  certainty: certaintySchema.optional(),
  elapsedMs: z.int().min(0).max(86_400_000),
});
export type ResponseRequest = z.infer<typeof responseRequestSchema>;
