/** How many of a block's missed questions are met again on a day, `YYYY-MM-DD`. */
export type ComesBack = { day: string; questions: number };

/** The days on which what was missed is met again, the next first. `days`: by question; what is overdue comes `today`. */
export const comesBack = (missed: readonly string[], days: ReadonlyMap<string, string>, today: string): ComesBack[] => {
  const counts = new Map<string, number>();
  for (const question of missed) {
    const day = days.get(question);
    if (day === undefined) continue;
    const next = day < today ? today : day;
    counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one.localeCompare(other)).map(([day, questions]) => ({ day, questions }));
};
