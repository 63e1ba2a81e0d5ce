import type { Language } from "../../domain/language";
import { missesWords } from "../../messages/misses-words";
import { formatDay } from "../../ui/format-day";
import type { LoggedMiss } from "./logged-miss";

/** When it is met again, or that it no longer needs to be. */
export const retestText = ({ retestOn, retestsPassed }: LoggedMiss, today: string, language: Language): string => {
  const words = missesWords[language];
  if (retestOn === null) return words.bothPassed;
  const when = retestOn <= today ? words.dueToday : words.dueOn(formatDay(retestOn, language));
  return retestsPassed === 0 ? words.firstRetest(when) : words.secondRetest(when);
};
