import { addDays } from "../utc-day";

/** How many objectives come up on a day; today's count holds all that is overdue. */
export type Forecast = { day: string; objectives: number }[];

/** The next `days` days from today on, each once, in order. `dueDays`: the day each objective comes up. */
export const forecast = (dueDays: readonly string[], today: string, days: number): Forecast => {
  const counts = new Map(Array.from({ length: days }, (_, index) => [addDays(today, index), 0]));
  for (const due of dueDays) {
    const day = due < today ? today : due;
    const count = counts.get(day);
    if (count !== undefined) counts.set(day, count + 1);
  }
  return [...counts].map(([day, objectives]) => ({ day, objectives }));
};
