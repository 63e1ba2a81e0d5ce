import { type Language, languageTag } from "../domain/language";

/** How long ago something was, in whole minutes, hours or days: "5 minutes ago", "yesterday", « il y a 3 heures ». */
export const sayAgo = (minutes: number, language: Language): string => {
  const format = new Intl.RelativeTimeFormat(languageTag(language), { numeric: "auto" });
  if (minutes < 60) return format.format(-Math.max(1, minutes), "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? format.format(-hours, "hour") : format.format(-Math.floor(hours / 24), "day");
};
