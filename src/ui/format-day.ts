import type { Language } from "../domain/language";
import { runnerMessagesIn } from "../messages/runner-messages";

/** `2026-11-25` as `25 Nov 2026` or `25 nov. 2026`, on one line; a day known to the month or the year stays as exact as it is. */
export const formatDay = (day: string, language: Language): string => {
  const { months, date: dateOf } = runnerMessagesIn(language).days;
  const [year, month, date] = day.split("-");
  return [date && dateOf(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join("\u00a0");
};
