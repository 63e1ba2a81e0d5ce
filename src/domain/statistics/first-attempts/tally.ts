import { z } from "zod";
import { groupBy } from "../../group-by";

/**
 * Counts and sums by name, all of them whole numbers, so that adding and taking away is exact in any order: what is counted
 * learner by learner equals what is counted anew. A name that comes to 0 is left out.
 */
export type Tally = Record<string, number>;

const isTally = (value: unknown): value is Tally =>
  typeof value === "object" && value !== null && Object.values(value).every(Number.isSafeInteger);

/** As it is stored. Thousands are read at once: a record of zod takes ten times as long. */
export const tallySchema = z.custom<Tally>(isTally, "This is no tally.");

/** All of them together. */
export const sumTallies = (tallies: readonly Tally[]): Tally => {
  const sum = new Map<string, number>();
  for (const tally of tallies)
    for (const [name, value] of Object.entries(tally)) sum.set(name, (sum.get(name) ?? 0) + value);
  return Object.fromEntries([...sum].filter(([, value]) => value !== 0));
};

/** What, added, takes a tally away. */
export const negated = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).map(([name, value]) => [name, -value]));

/** Tallies by subject, such as an item version. A subject without a count is left out. */
export type Tallies = Record<string, Tally>;
export const talliesSchema = z.custom<Tallies>(
  (value) => typeof value === "object" && value !== null && Object.values(value).every(isTally),
  "These are no tallies.",
);

/** All tallies of a subject together. */
export const sumBySubject = (tallies: readonly (readonly [subject: string, tally: Tally])[]): Tallies =>
  Object.fromEntries(
    [...groupBy(tallies, ([subject]) => subject)].map(([subject, own]) => [
      subject,
      sumTallies(own.map(([, tally]) => tally)),
    ]),
  );

/** What, added to the first, makes the second of it. */
export const tallyChanges = (before: Tallies, now: Tallies): Tallies => {
  const subjects = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    subjects
      .map((subject) => [subject, sumTallies([negated(before[subject] ?? {}), now[subject] ?? {}])] as const)
      .filter(([, change]) => Object.keys(change).length > 0),
  );
};
