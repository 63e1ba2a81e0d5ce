import { reportedChanges } from "../../../domain/article/changes/reported-changes";
import type { DatedRevision } from "../../../domain/article/changes/revision";
import type { SectionChange } from "../../../domain/article/changes/section-change";

/** A revision that a feed tells of. `changes`: `null` for a new guide; then `summary` says what it is about. */
export type FeedEntry = {
  slug: string;
  title: string;
  summary: string;
  number: number;
  at: string;
  note: string | null;
  changes: SectionChange[] | null;
};

/** What there is to tell of these revisions, the newest first. One that changed nothing that is read is not told. */
export const feedEntries = (byArticle: ReadonlyMap<string, readonly DatedRevision[]>, most: number): FeedEntry[] =>
  [...byArticle]
    .flatMap(([slug, revisions]) =>
      reportedChanges(revisions)
        .filter(({ changes }) => changes?.length !== 0)
        .map((entry) => {
          const { title = "", summary = "" } = revisions.find(({ number }) => number === entry.number) ?? {};
          return { slug, title, summary, ...entry };
        }),
    )
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, most);
