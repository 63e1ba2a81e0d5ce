import type { Form } from "../../../domain/item/form";
import type { AnswerError } from "../../../domain/item/forms/answer-form";
import type { Language } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";

/** What keeps an answer from being taken, in words that say how to correct it; none: it is not there. */
export function answerErrorText(problem: AnswerError | undefined, form: Form, language: Language): string {
  const { forms, questionFields: messages } = runnerMessagesIn(language);
  switch (problem?.kind) {
    case "negative":
      return messages.negative;
    case "too-large":
      return messages.tooLarge;
    case "too-many":
      return messages.tooManyIn(problem.part, problem.chosen, problem.upTo);
    default:
      return forms[form].missing;
  }
}
