import { utcDay } from "../../domain/utc-day";

/** The day by the device's own calendar, `YYYY-MM-DD`. */
export const deviceDay = (now: Date): string => utcDay(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));

/** A day in words. `tag`: of the language, as the page names it. */
export const formatDeviceDay = (day: string, tag: string | undefined): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(tag, { day: "numeric", month: "short", year: "numeric" });

/** The device's day of a moment in words; `?` where the moment is unknown. */
export const dateInWords = (at: Date, tag: string | undefined): string =>
  Number.isNaN(at.getTime()) ? "?" : formatDeviceDay(deviceDay(at), tag);
