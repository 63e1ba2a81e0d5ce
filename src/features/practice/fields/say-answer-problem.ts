import type { AnswerProblem } from "../../../domain/item/answer-problem";
import type { Form } from "../../../domain/item/form";
import type { askingWords } from "../../../messages/asking-words";

/** What keeps an answer from being taken, in words that say how to mend it; none: it is not there. */
export function sayAnswerProblem(
  problem: AnswerProblem | undefined,
  form: Form,
  words: (typeof askingWords)["en"],
): string {
  switch (problem?.kind) {
    case "negative":
      return words.negative;
    case "too-large":
      return words.tooLarge;
    case "too-many":
      return words.tooManyIn(problem.part, problem.chosen, problem.upTo);
    default:
      return words.missing[form];
  }
}
