import type { Forecast } from "./forecast";

/** `most`: reviews that a day may bring. `done`: those of the first day that are done already. */
export type DailyReviews = { most: number; done: number };

/**
 * A forecast of which no day asks for more than `most`: what is over goes to the next day, ahead of what comes up there.
 * Without the capped reviews that would come after the last day of the forecast.
 */
export const spreadReviews = (forecast: Forecast, { most, done }: DailyReviews): Forecast => {
  let waiting = 0;
  return forecast.map(({ day, objectives }, index) => {
    waiting += objectives;
    const share = Math.min(waiting, Math.max(0, most - (index === 0 ? done : 0)));
    waiting -= share;
    return { day, objectives: share };
  });
};
