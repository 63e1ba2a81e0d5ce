import { z } from "zod";

/**
 * Counts and sums by name, all of them whole numbers, so that adding and taking away is exact in any order: what is counted
 * learner by learner equals what is counted anew. A name that comes to 0 is left out.
 */
export const tallySchema = z.record(z.string(), z.int());
export type Tally = z.infer<typeof tallySchema>;

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
export const talliesSchema = z.record(z.string(), tallySchema);
export type Tallies = z.infer<typeof talliesSchema>;

/** What, added to the first, makes the second of it. */
export const tallyChanges = (before: Tallies, now: Tallies): Tallies => {
  const subjects = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    subjects
      .map((subject) => [subject, sumTallies([negated(before[subject] ?? {}), now[subject] ?? {}])] as const)
      .filter(([, change]) => Object.keys(change).length > 0),
  );
};
