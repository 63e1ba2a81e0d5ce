import { diffWordsWithSpace } from "diff";

/** A run of words of a sentence; `marked` where the other sentence does not have it. */
export type Run = { text: string; marked: boolean };

/** Words of two sentences that are that different tell more as whole sentences than as a patchwork. */
const leastShared = 0.3;

const joined = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((so, run) => {
    const last = so.at(-1);
    if (last && last.marked === run.marked) last.text += run.text;
    else so.push({ ...run });
    return so;
  }, []);

/** Both sentences cut into what they share and what only one of them says. */
export const markWords = (before: string, now: string): { before: Run[]; now: Run[] } => {
  const parts = diffWordsWithSpace(before, now);
  const shared = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (shared < leastShared * Math.max(before.length, now.length)) {
    return { before: [{ text: before, marked: true }], now: [{ text: now, marked: true }] };
  }
  return {
    before: joined(parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, marked: removed }))),
    now: joined(parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, marked: added }))),
  };
};
