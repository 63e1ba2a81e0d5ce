import { z } from "zod";
import { authoredFields, authoredOption, onlyKey } from "../../authored-fields";
import type { DraftOption, Option } from "../../option";
import { answerIdSchema } from "../../option";

export const authoredSingleBestSchema = z.strictObject({
  form: z.literal("single-best-answer"),
  ...authoredFields,
  onlyKey,
  options: z.array(authoredOption),
});

export const optionAnswerSchema = z.strictObject({ option: answerIdSchema });
type OptionAnswer = z.infer<typeof optionAnswerSchema>;

export type SingleBestTypes = {
  authored: z.infer<typeof authoredSingleBestSchema>;
  draft: { form: "single-best-answer"; options: DraftOption[] };
  item: { form: "single-best-answer"; options: Option[]; key: OptionAnswer };
  answer: OptionAnswer;
};
