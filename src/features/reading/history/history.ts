import { countChanges } from "../../../domain/article/changes/count-changes";
import { reportedChanges } from "../../../domain/article/changes/reported-changes";
import type { DatedRevision } from "../../../domain/article/changes/revision";
import type { Language } from "../../../domain/language";
import { utcDay } from "../../../domain/utc-day";

/** A version in the list. `changes`: how many; `null` for the first one. `isOverride`: published before a second person had accepted it. */
export type ListedRevision = {
  number: number;
  on: string;
  note: string | null;
  changes: number | null;
  isOverride: boolean;
};

/** What the page of a guide's history shows. `revisions`: the newest first. */
export type History = { slug: string; title: string; language: Language; revisions: ListedRevision[] };

/** `revisions`: the oldest first. Undefined where there is none. */
export const historyOf = (slug: string, revisions: readonly DatedRevision[]): History | undefined => {
  const current = revisions.at(-1);
  if (!current) return undefined;
  const overrides = new Set(revisions.flatMap(({ number, isOverride }) => (isOverride ? [number] : [])));
  const listed = reportedChanges(revisions).map(({ number, at, note, changes }) => ({
    number,
    on: utcDay(new Date(at)),
    note,
    changes: changes && countChanges(changes),
    isOverride: overrides.has(number),
  }));
  return { slug, title: current.title, language: current.language, revisions: listed.reverse() };
};
