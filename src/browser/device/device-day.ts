/** The day by the device's own calendar, `YYYY-MM-DD`. */
export const deviceDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A day in words, in the language of the page. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(`${document.documentElement.lang}-CA`, { dateStyle: "long" });
