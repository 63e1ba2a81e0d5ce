import { diffWordsWithSpace } from "diff";

/** A run of words of a sentence; `marked` where the other sentence does not have it. */
export type Run = { text: string; marked: boolean };

/** Words of two sentences that are that different tell more as whole sentences than as a patchwork. */
const leastShared = 0.3;
/** Two endless sentences without a common word would take long to compare. */
const mostEdits = 400;

const joined = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((so, run) => {
    const last = so.at(-1);
    if (last && last.marked === run.marked) last.text += run.text;
    else so.push({ ...run });
    return so;
  }, []);

/** The space around words belongs to no change. */
const trimmed = ({ text, marked }: Run): Run[] => {
  const [, before = "", messages = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (!marked || messages === "") return [{ text, marked: false }];
  const spaced = [
    { text: before, marked: false },
    { text: messages, marked },
    { text: after, marked: false },
  ];
  return spaced.filter((run) => run.text !== "");
};

const neat = (runs: readonly Run[]) => joined(joined(runs).flatMap(trimmed));

/** Both sentences cut into what they share and what only one of them says. */
export const markWords = (before: string, now: string): { before: Run[]; now: Run[] } => {
  const parts = diffWordsWithSpace(before, now, { maxEditLength: mostEdits }) ?? [];
  const shared = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (shared < leastShared * Math.max(before.length, now.length)) {
    return { before: [{ text: before, marked: true }], now: [{ text: now, marked: true }] };
  }
  return {
    before: neat(parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, marked: removed }))),
    now: neat(parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, marked: added }))),
  };
};
