import { type Language, languageTag } from "../domain/language";
import { startOfDay } from "../domain/utc-day";
import { formatDay } from "./format-day";

/** `2026-11-28` as `Saturday 28 Nov` or `samedi 28 nov.`: of a day that is near, so without its year. */
export const formatWeekday = (day: string, language: Language): string => {
  const weekday = new Intl.DateTimeFormat(languageTag(language), { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(startOfDay(day))} ${formatDay(day, language).replace(/\s\d{4}$/, "")}`;
};
