import { passageAddress } from "../block/passage-address";
import type { FactChange } from "./changed-facts";
import { articleAddress } from "./edition";
import type { LearnerNotice } from "./notice";

/** A notice as kept: one for each item version that was answered. */
export type KeptNotice = { id: string; on: string; article: string; title: string; changes: FactChange[] };

const addressOf = (article: string, { fact, now }: FactChange) =>
  now ? passageAddress(article, fact) : articleAddress(article);

/**
 * What is told, in the order of what is kept: one notice for each guide and day, with each change once, however many
 * questions rest on it.
 */
export const noticesOf = (kept: readonly KeptNotice[]): LearnerNotice[] => {
  const notices = new Map<string, LearnerNotice>();
  const told = new Set<string>();
  for (const { id, on, article, title, changes } of kept) {
    const place = `${on} ${article}`;
    const notice = notices.get(place) ?? { ids: [], on, article, title, changes: [] };
    notices.set(place, notice);
    notice.ids.push(id);
    for (const change of changes) {
      const mark = JSON.stringify([place, change.fact, change.before, change.now]);
      if (told.has(mark)) continue;
      told.add(mark);
      notice.changes.push({ ...change, url: addressOf(article, change) });
    }
  }
  return [...notices.values()];
};
