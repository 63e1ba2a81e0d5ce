import { z } from "zod";
import { authoredFields, authoredText, onlyKey } from "../../authored-fields";
import type { DraftOption, Option } from "../../option";
import { answerIdSchema } from "../../option";

/** Options stand in the right order; their evidence stands in the quote in the same order. Readers get them mixed. */
export const authoredOrderingSchema = z.strictObject({
  form: z.literal("ordering"),
  ...authoredFields,
  onlyKey,
  options: z.array(z.strictObject({ text: authoredText, evidence: authoredText.optional(), rationale: authoredText })),
});

export const orderAnswerSchema = z.strictObject({ order: z.array(answerIdSchema).max(40) });
type OrderAnswer = z.infer<typeof orderAnswerSchema>;

export type OrderingTypes = {
  authored: z.infer<typeof authoredOrderingSchema>;
  /** Options in the right order. */
  draft: { form: "ordering"; options: DraftOption[] };
  item: { form: "ordering"; options: Option[]; key: OrderAnswer };
  answer: OrderAnswer;
};
