import { daysUntilLastRetest } from "../review/retest";
import { addDays, daysBetween } from "../utc-day";
import type { StudyPlan } from "./study-plan";

/** More new questions a day bring more reviews than most people keep up with beside their work. */
export const mostNewADay = 20;

/**
 * How a number of objectives is met by a day. `newADay`: so many new ones each day, at most `mostNewADay`; `days`: on how
 * many days, today among them; `metBy`: the last of these. `fits`: false where that is later than it should be.
 */
export type Pace = { newADay: number; days: number; metBy: string; fits: boolean };

/**
 * On how many days, from today on, something new may be met: a miss of the last of them can pass both its retests before the
 * target, as long as there is a day for that.
 */
const daysForNew = (today: string, target: string): number =>
  Math.max(0, daysBetween(today, addDays(target, -daysUntilLastRetest))) + 1;

/** The even pace, from today on, at which all that is left is met in time. */
export const paceOf = (left: number, today: string, target: string): Pace => {
  const wanted = Math.ceil(left / daysForNew(today, target));
  const newADay = Math.min(wanted, mostNewADay);
  const needed = left === 0 ? 0 : Math.ceil(left / newADay);
  return { newADay, days: needed, metBy: addDays(today, Math.max(0, needed - 1)), fits: wanted <= mostNewADay };
};

/** So many days of an even pace what is left today is behind where it would be, had it been kept since the plan was made. */
export const daysBehind = (
  { target, begunOn, begunLeft }: Pick<StudyPlan, "target" | "begunOn" | "begunLeft">,
  left: number,
  today: string,
): number => {
  const days = daysForNew(begunOn, target);
  const elapsed = Math.min(daysBetween(begunOn, today), days);
  // In whole objectives times days, so that no fraction is rounded twice.
  const behind = left * days - begunLeft * (days - elapsed);
  return begunLeft === 0 ? 0 : Math.max(0, Math.floor(behind / begunLeft));
};

/** The earliest target by which all that is left is met at this pace. */
export const targetAt = (newADay: number, left: number, today: string): string =>
  addDays(today, Math.ceil(left / newADay) - 1 + daysUntilLastRetest);
