const dayMs = 86_400_000;

/** The day of a moment, `YYYY-MM-DD`. Days of the site, of content and of a learner are UTC days, wherever somebody is. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** The first moment of a day. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** The day that many days later. */
export const addDays = (day: string, days: number): string =>
  utcDay(new Date(startOfDay(day).getTime() + days * dayMs));

/** The moment that many times 24 hours earlier. */
export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * dayMs);

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (day: string, other: string): number =>
  Math.round((startOfDay(other).getTime() - startOfDay(day).getTime()) / dayMs);
