import { countChanges } from "../../../domain/article/changes/count-changes";
import { compareAddress } from "../../../domain/article/history-address";
import type { FeedEntry } from "../feeds/feed-entry";

/** One line of what changed lately. `on`: a day. */
export type News = { title: string; on: string; note: string | null; changes: number; url: string };

const most = 3;

/** What the newest entries of the feed say of changes, in a line each. A guide that is new has changed nothing. */
export const newsOf = (entries: readonly FeedEntry[]): News[] =>
  entries
    .flatMap(({ slug, title, number, at, note, changes }) =>
      changes === null
        ? []
        : {
            title,
            on: at.slice(0, 10),
            note,
            changes: countChanges(changes),
            url: compareAddress(slug, { from: number - 1, to: number }),
          },
    )
    .slice(0, most);
