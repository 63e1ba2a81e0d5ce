import { z } from "zod";
import { authoredFields, authoredOption, onlyKey } from "../../authored-fields";
import type { DraftOption, Option } from "../../option";
import { answerIdSchema } from "../../option";
import type { Passage } from "../../passage";

export const authoredMultipleResponseSchema = z.strictObject({
  form: z.literal("multiple-response"),
  ...authoredFields,
  onlyKey,
  options: z.array(authoredOption),
});

export const optionsAnswerSchema = z.strictObject({ options: z.array(answerIdSchema).max(40) });
type OptionsAnswer = z.infer<typeof optionsAnswerSchema>;

export type MultipleResponseTypes = {
  authored: z.infer<typeof authoredMultipleResponseSchema>;
  draft: { form: "multiple-response"; options: DraftOption[] };
  item: {
    form: "multiple-response";
    options: Option[];
    key: OptionsAnswer;
    /** Of each key, in their order, where they rest on different facts. */
    passages?: Passage[];
  };
  answer: OptionsAnswer;
};
