import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import type { LoggedMiss } from "./logged-miss";

/** When it is met again, or that it no longer needs to be. */
export const retestText = ({ comesBackOn, retestsPassed }: LoggedMiss, today: string, language: Language): string => {
  const messages = messagesIn(language).misses;
  if (comesBackOn === null) return messages.bothPassed;
  const when = comesBackOn <= today ? messages.today : messages.on(formatDay(comesBackOn, language));
  return retestsPassed === 0 ? messages.comesBack(when) : messages.secondRetest(when);
};
