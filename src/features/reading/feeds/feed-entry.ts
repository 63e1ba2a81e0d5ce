import type { KeptRevision } from "../../../domain/article/changes/kept-revision";
import type { SectionChange } from "../../../domain/article/changes/section-change";
import { toldChanges } from "../../../domain/article/changes/told-changes";

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
export const feedEntries = (byEdition: ReadonlyMap<string, readonly KeptRevision[]>, most: number): FeedEntry[] =>
  [...byEdition]
    .flatMap(([slug, revisions]) =>
      toldChanges(revisions)
        .filter(({ changes }) => changes?.length !== 0)
        .map((told) => {
          const { title = "", summary = "" } = revisions.find(({ number }) => number === told.number) ?? {};
          return { slug, title, summary, ...told };
        }),
    )
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, most);
