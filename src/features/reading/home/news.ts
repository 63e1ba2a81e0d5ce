import { articleAddress } from "../../../domain/article/article-slug";
import { countChanges } from "../../../domain/article/changes/count-changes";
import { compareAddress } from "../../../domain/article/history-address";
import type { FeedEntry } from "../feeds/feed-entry";

/** One line of what changed lately. `changes`: null for a new guide. `on`: a day. */
export type News = { title: string; on: string; note: string | null; changes: number | null; url: string };

/** What the newest entries of the feed say, in a line each. */
export const newsOf = (entries: readonly FeedEntry[]): News[] =>
  entries.slice(0, 3).map(({ slug, title, number, at, note, changes }) => ({
    title,
    on: at.slice(0, 10),
    note,
    changes: changes && countChanges(changes),
    url: changes === null ? articleAddress(slug) : compareAddress(slug, { from: number - 1, to: number }),
  }));
