import { passageAddress } from "../block/passage-address";
import { differenceOf, type FactState } from "../fact/changed-facts";
import { articleAddress } from "./article-slug";
import type { LearnerNotice } from "./notice";

/**
 * A fact of an answered item version, where the guide says something else now than its learner last knew. `id`: of the
 * notice, one for each version. `before`: what they knew. `answered`: what they had answered by.
 */
export type OpenChange = Pick<LearnerNotice, "article" | "title" | "revision"> &
  Pick<LearnerNotice["changes"][number], "fact" | "on" | "back"> & {
    id: string;
    before: FactState | null;
    answered: FactState;
    now: FactState | null;
  };

const latestDays = (open: readonly OpenChange[]): Map<string, string> => {
  const days = new Map<string, string>();
  for (const { id, on } of open) if (on > (days.get(id) ?? "")) days.set(id, on);
  return days;
};

/**
 * The notices, the latest change first: one notice for each guide and day, with each change once, however many questions
 * rest on it. A question that rests on several changed facts is named once, on the day of the latest.
 */
export const toNotices = (open: readonly OpenChange[]): LearnerNotice[] => {
  const days = latestDays(open);
  const notices = new Map<string, LearnerNotice>();
  const seen = new Set<string>();
  for (const { id, article, title, revision, fact, on, back, before, answered, now } of open) {
    const day = days.get(id) ?? on;
    const key = `${day} ${article}`;
    const notice = notices.get(key) ?? { ids: [], on: day, article, title, revision, changes: [] };
    notices.set(key, notice);
    if (!notice.ids.includes(id)) notice.ids.push(id);
    const url = now ? passageAddress(article, fact) : articleAddress(article);
    const change = { fact, on, ...differenceOf(before ?? answered, now), back, url };
    const mark = JSON.stringify([key, change]);
    if (!seen.has(mark)) notice.changes.push(change);
    seen.add(mark);
  }
  return [...notices.values()].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
};
