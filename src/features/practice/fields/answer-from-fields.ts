import type { Answer } from "../../../domain/item/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { readParts } from "./part-fields";

/** `parts`: what was chosen in each part of a case, in their order. */
export type AnswerFields = {
  option?: string;
  options: string[];
  order: string[];
  number?: string;
  parts: string[][];
};

/**
 * The answer that the fields of a question's form make, the same in the browser and on the server; none where nothing is
 * chosen. A case may have parts without a choice.
 */
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
      return fields.parts.some((chosen) => chosen.length > 0)
        ? { parts: fields.parts.map((options) => ({ options })) }
        : undefined;
  }
}

/** The same of a form as it stands in the page. */
export function answerInForm({ form, parts = [] }: PublicQuestion, fields: FormData): Answer | undefined {
  const many = (name: string) => fields.getAll(name).map(String);
  const [option, number] = [many("option")[0], many("number")[0]];
  const lists = { options: many("options"), order: many("order"), parts: readParts(parts.length, many) };
  return answerFromFields(form, { option, number, ...lists });
}

function readNumber(text = ""): Answer | undefined {
  const number = Number(text.trim().replace(",", "."));
  return text.trim() && Number.isFinite(number) ? { number } : undefined;
}
