import type { Language } from "../domain/language";
import { runnerMessagesIn } from "./runner-messages";

/** Why something was refused, in the reader's words. `type`: of a problem, as a URN or as its last part. */
export const apiErrorText = (type: string, language: Language): string => {
  const messages = runnerMessagesIn(language).apiErrors;
  const message = Object.entries(messages).find(([name]) => name === type.slice(type.lastIndexOf(":") + 1));
  return message?.[1] ?? messages.other;
};
