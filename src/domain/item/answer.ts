import { z } from "zod";

const optionId = z.string().min(1).max(64);

/** What a learner answers, by form; a key has the shape of an answer. */
export const answerSchema = z.union([
  z.strictObject({ option: optionId }),
  z.strictObject({ options: z.array(optionId).max(40) }),
  z.strictObject({ order: z.array(optionId).max(40) }),
  z.strictObject({ number: z.number() }),
  z.strictObject({ parts: z.array(z.strictObject({ options: z.array(optionId).max(40) })).max(3) }),
]);
export type Answer = z.infer<typeof answerSchema>;
