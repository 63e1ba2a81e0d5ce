import { addDays } from "../../utc-day";

/** How many objectives come up on a day; today's count holds all that is overdue. */
export type Forecast = { day: string; objectives: number }[];

/**
 * The next `days` days from today on, in order, with each objective on the first day on which it comes up; what is overdue
 * comes up today. `dueDays`: of reviews and of retests, so that an objective may have several.
 */
export const forecast = (
  dueDays: readonly { objective: string; day: string }[],
  today: string,
  days: number,
): Forecast => {
  const first = new Map<string, string>();
  for (const { objective, day } of dueDays) {
    const next = day < today ? today : day;
    const other = first.get(objective);
    if (other === undefined || next < other) first.set(objective, next);
  }
  const counts = new Map(Array.from({ length: days }, (_, index) => [addDays(today, index), 0]));
  for (const day of first.values()) {
    const count = counts.get(day);
    if (count !== undefined) counts.set(day, count + 1);
  }
  return [...counts].map(([day, objectives]) => ({ day, objectives }));
};
