import type { Article } from "../article";

/** What readers are told of a revision, as far as it is compared with another. */
export type Revision = Pick<Article, "title" | "summary" | "language" | "sections" | "facts" | "sources">;

/** A revision as published. `at`: when, ISO 8601 in UTC. `note`: what its editor tells readers who come back. */
export type DatedRevision = Revision & { number: number; at: string; note?: string };
