import type { Answer } from "../../../domain/question/answer";
import type { PublicQuestion } from "../../../domain/question/public-question";

/** `parts`: what was chosen in each part of a case, in their order. */
export type AnswerFields = {
  option?: string;
  options: string[];
  order: string[];
  number?: string;
  parts: string[][];
};

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
    case "decision-case":
      return fields.parts.length > 0 && fields.parts.every((chosen) => chosen.length > 0)
        ? { parts: fields.parts.map((options) => ({ options })) }
        : undefined;
  }
}

function readNumber(text = ""): Answer | undefined {
  const number = Number(text.trim().replace(",", "."));
  return text.trim() && Number.isFinite(number) ? { number } : undefined;
}
