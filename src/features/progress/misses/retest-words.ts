import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import type { LoggedMiss } from "./logged-miss";

/** When it is met again, or that it no longer needs to be. */
export const retestText = ({ retestOn, retestsPassed }: LoggedMiss, today: string, language: Language): string => {
  const messages = messagesIn(language).misses;
  if (retestOn === null) return messages.bothPassed;
  const when = retestOn <= today ? messages.dueToday : messages.dueOn(formatDay(retestOn, language));
  return retestsPassed === 0 ? messages.firstRetest(when) : messages.secondRetest(when);
};
