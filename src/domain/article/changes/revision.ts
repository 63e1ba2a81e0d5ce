import type { Article } from "../article";

/** The parts of a revision that are compared with another. */
export type Revision = Pick<Article, "title" | "summary" | "language" | "sections" | "facts" | "sources">;

/**
 * A revision as published. `at`: when, ISO 8601 in UTC. `note`: its editor's note for readers who come back. `isOverride`:
 * published before a second person had accepted it.
 */
export type DatedRevision = Revision & { number: number; at: string; note?: string; isOverride?: boolean };
