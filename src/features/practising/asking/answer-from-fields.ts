import type { Answer } from "../../../domain/question/answer";
import type { PublicQuestion } from "../../../domain/question/public-question";

export type AnswerFields = { option?: string; options: string[]; order: string[]; number?: string };

/** The answer that the fields of a question's form make, the same in the browser and on the server; none where it is empty. */
export function answerFromFields(form: PublicQuestion["form"], fields: AnswerFields): Answer | undefined {
  switch (form) {
    case "single-best-answer":
      return fields.option ? { option: fields.option } : undefined;
    case "multiple-response":
      return fields.options.length > 0 ? { options: fields.options } : undefined;
    case "ordering":
      return fields.order.length > 0 ? { order: fields.order } : undefined;
    case "numeric":
      return readNumber(fields.number);
  }
}

function readNumber(text = ""): Answer | undefined {
  const number = Number(text.trim().replace(",", "."));
  return text.trim() && Number.isFinite(number) ? { number } : undefined;
}
