import type { Language } from "../../domain/language";
import { formatDay } from "../../ui/format-day";
import type { LoggedMiss } from "./logged-miss";

/** When it is met again, or that it no longer needs to be. */
export const retestWords = ({ retestOn, retestsPassed }: LoggedMiss, today: string, language: Language): string => {
  if (retestOn === null) return "✓ Both retests passed.";
  const when = retestOn <= today ? "due today" : `on ${formatDay(retestOn, language)}`;
  return retestsPassed === 0 ? `First retest ${when}.` : `✓ First retest passed. Second retest ${when}.`;
};
