import { addDays } from "../../utc-day";

type Day = { day: string; answers: number; right: number };
type Week = { answers: number; right: number };

/** What was answered in the seven days up to `today`, and in the seven before them. Days: `YYYY-MM-DD`. */
export const twoWeeks = (days: readonly Day[], today: string): { now: Week; before: Week } => {
  const between = (after: string, until: string): Week => {
    const within = days.filter(({ day }) => day > after && day <= until);
    const sum = (read: (day: Day) => number) => within.reduce((total, day) => total + read(day), 0);
    return { answers: sum(({ answers }) => answers), right: sum(({ right }) => right) };
  };
  const aWeekAgo = addDays(today, -7);
  return { now: between(aWeekAgo, today), before: between(addDays(today, -14), aWeekAgo) };
};
