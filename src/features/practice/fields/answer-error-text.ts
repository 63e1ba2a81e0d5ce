import type { Form } from "../../../domain/item/form";
import type { AnswerError } from "../../../domain/item/forms/answer-definition";
import type { Language } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";

/** The message for an answer that does not count yet: how to correct it. Without an error the answer is missing. */
export function answerErrorText(error: AnswerError | undefined, form: Form, language: Language): string {
  const { forms, questionFields: messages } = runnerMessagesIn(language);
  switch (error?.kind) {
    case "negative":
      return messages.negative;
    case "too-large":
      return messages.tooLarge;
    case "too-many":
      return messages.tooManyIn(error.part, error.chosen, error.upTo);
    default: {
      const { missing, missingIn }: { missing: string; missingIn?: (part: number) => string } = forms[form];
      return (error?.part && missingIn?.(error.part)) || missing;
    }
  }
}
