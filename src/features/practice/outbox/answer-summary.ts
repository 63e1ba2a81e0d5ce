import type { Answer } from "../../../domain/item/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";

/** What a learner answered, in the words of the question as they saw it. */
export function answerSummary({ options, parts = [], unit }: PublicQuestion, answer: Answer): string {
  const all = [...options, ...parts.flatMap((part) => part.options)];
  const named = (ids: string[], between: string) =>
    ids.map((id) => all.find((option) => option.id === id)?.text ?? id).join(between);
  if ("number" in answer) return unit ? `${answer.number} ${unit}` : `${answer.number}`;
  if ("option" in answer) return named([answer.option], "");
  if ("order" in answer) return named(answer.order, " → ");
  if ("options" in answer) return named(answer.options, "; ");
  return answer.parts.map((part) => named(part.options, "; ")).join(" | ");
}
