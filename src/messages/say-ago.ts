import { type Language, languageTag } from "../domain/language";

/** How long ago something was, in whole minutes, hours or days: "5 minutes ago", "yesterday", « il y a 3 heures ». */
export const sayAgo = (minutes: number, language: Language): string => {
  const format = new Intl.RelativeTimeFormat(languageTag(language), { numeric: "auto" });
  const say = (count: number, unit: "minute" | "hour" | "day") =>
    format.format(-count, unit).replace(/(\d) /, "$1\u00a0");
  if (minutes < 60) return say(Math.max(1, minutes), "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? say(hours, "hour") : say(Math.floor(hours / 24), "day");
};
