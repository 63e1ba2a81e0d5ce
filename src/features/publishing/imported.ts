import type { Content } from "../../content/content";
import type { AcceptedArticle } from "../../data/article/list-accepted-articles";
import type { PublicationClient } from "../../data/publication/in-publication";
import type { PublicationReport } from "../../domain/article/publication/publication-report";
import type { FileTexts } from "../../domain/content-file/overlay-files";
import type { Diagnostic } from "../../domain/diagnostic";

/**
 * What an import did. `published`: articles with a new revision. `refused`: articles that did not pass, whose old
 * revision, where there is one, stays live. `restored`: articles of which an earlier revision was brought back, whose files
 * are as they were before. `withdrawn`: articles that are given out no longer. `drafts`, `waiting`: articles that readers
 * do not get, or not before a day. `diagnostics`: everything that stopped something. `reports`: what each publication changed.
 */
export type Imported = {
  published: string[];
  unchanged: string[];
  restored: string[];
  refused: string[];
  withdrawn: string[];
  /** Shared blocks that lose questions with the articles that are withdrawn. */
  lostShares: number;
  drafts: string[];
  waiting: { slug: string; from: string }[];
  /** What became of route.yaml; absent where it was not looked at. */
  pathway?: "published" | "unchanged";
  diagnostics: Diagnostic[];
  reports: PublicationReport[];
};

/** An import under way, or a publication from the studio, which adds to `imported`. */
export type Importing = {
  client: PublicationClient;
  now: Date;
  dryRun: boolean;
  drafts: boolean;
  /** What is to be published. */
  content: Content;
  /** The texts that it was compiled from. */
  files: FileTexts;
  /** Of these, the ones that the studio published. */
  fromStudio: ReadonlySet<string>;
  /** Articles that somebody asked to publish, though an earlier revision was brought back since. */
  requested: ReadonlySet<string>;
  /** The draft that is published; undefined: an import. */
  draftId?: string | undefined;
  /** What was published before this import. */
  accepted: AcceptedArticle[];
  missing: AcceptedArticle[];
  imported: Imported;
};

export const nothingImported = (): Imported => ({
  published: [],
  unchanged: [],
  restored: [],
  refused: [],
  withdrawn: [],
  lostShares: 0,
  drafts: [],
  waiting: [],
  diagnostics: [],
  reports: [],
});
