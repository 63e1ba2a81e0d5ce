import { countChanges } from "../../../domain/article/changes/count-changes";
import { reportedChanges } from "../../../domain/article/changes/reported-changes";
import type { DatedRevision } from "../../../domain/article/changes/revision";
import type { Language } from "../../../domain/language";
import { utcDay } from "../../../domain/utc-day";

/** A version in the list. `changes`: how many; `null` for the first one. */
export type ListedRevision = { number: number; on: string; note: string | null; changes: number | null };

/** What the page of a guide's history shows. `revisions`: the newest first. */
export type History = { slug: string; title: string; language: Language; revisions: ListedRevision[] };

/** `revisions`: the oldest first. Undefined where there is none. */
export const historyOf = (slug: string, revisions: readonly DatedRevision[]): History | undefined => {
  const current = revisions.at(-1);
  if (!current) return undefined;
  const listed = reportedChanges(revisions).map(({ number, at, note, changes }) => ({
    number,
    on: utcDay(new Date(at)),
    note,
    changes: changes && countChanges(changes),
  }));
  return { slug, title: current.title, language: current.language, revisions: listed.reverse() };
};
