import { z } from "zod";
import { authoredFields, authoredText, onlyKey } from "../../authored-fields";

export const authoredNumericSchema = z.strictObject({
  form: z.literal("numeric"),
  ...authoredFields,
  onlyKey,
  answer: z.number(),
  unit: z.string().max(20).optional(),
  tolerance: z.number().min(0).default(0),
  /** The words of the quote that give the number, such as "12-week"; the number itself where absent. */
  evidence: authoredText.optional(),
  rationale: authoredText,
});

export const numberAnswerSchema = z.strictObject({ number: z.number() });
type NumberAnswer = z.infer<typeof numberAnswerSchema>;

export const numericQuestionFields = { unit: z.string().optional() };

export type NumericTypes = {
  authored: z.infer<typeof authoredNumericSchema>;
  draft: { form: "numeric"; unit: string | undefined; tolerance: number; rationale: string; number: number };
  item: {
    form: "numeric";
    unit?: string;
    /** Half-width of what still counts as right; 0 means exact. */
    tolerance: number;
    rationale: string;
    key: NumberAnswer;
  };
  answer: NumberAnswer;
};
