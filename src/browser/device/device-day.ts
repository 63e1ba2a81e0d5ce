import { utcDay } from "../../domain/utc-day";

/** The day by the device's own calendar, `YYYY-MM-DD`. */
export const deviceDay = (now: Date): string => utcDay(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));

/** A day in words. `tag`: of the language, as the page names it. */
export const formatDeviceDay = (day: string, tag: string | undefined): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(tag, { day: "numeric", month: "short", year: "numeric" });

/** The device's day of a moment in words, on one line; `?` where the moment is unknown. */
export const dateInWords = (at: Date, tag: string | undefined): string =>
  Number.isNaN(at.getTime()) ? "?" : formatDeviceDay(deviceDay(at), tag).replaceAll(" ", "\u00a0");

/** Writes a moment into `words`, at `{day}` and `{time}`. */
export const momentInWords = (words: string | undefined, at: Date, tag: string | undefined): string => {
  const isKnown = !Number.isNaN(at.getTime());
  const time = isKnown ? at.toLocaleTimeString(tag, { hour: "numeric", minute: "2-digit" }) : "?";
  return (words ?? "").replace("{day}", dateInWords(at, tag)).replace("{time}", time);
};
