import type { Article } from "../domain/article/article";
import type { Retirement } from "../domain/article/publication/losses";
import type { Release } from "../domain/article/publication/release";
import type { Withdrawal } from "../domain/article/publication/withdrawal";
import type { Diagnostic } from "../domain/diagnostic";
import type { Fact } from "../domain/fact/fact";
import type { Source } from "../domain/fact/source";
import type { CompiledItems } from "../domain/item/compile/compile-items";
import type { Result } from "../domain/result";
import type { EverydayWords } from "../domain/search/everyday-word";
import type { MovedOn } from "./article/assembled-article";
import type { DatedField } from "./dated-field";
import type { LocatedPathway } from "./pathway/compile-pathway";
import type { Located } from "./yaml/source-location";

/** A source where it is written, and what an article states on its word. */
export type SourceInUse = { source: Located<Source>; facts: Fact[] };

/**
 * One article folder, compiled. `result`: the whole article, or what stops it; never a part. `unproved`: what an editor can
 * look at meanwhile, where something stops it and its text and front matter can be read.
 * `warnings` stop nothing. `compiled`: its questions in their current state, and their diagnostics. `cited`: the
 * sources that it rests on. `days`: on which it was reviewed, and its sources read. `release`: when readers get it, and
 * the line that says so.
 */
export type CompiledArticle = {
  slug: string;
  result: Result<Article, Diagnostic[]>;
  unproved?: Article;
  warnings: Diagnostic[];
  compiled: CompiledItems;
  cited: SourceInUse[];
  days: DatedField[];
  release: Release & { file: string; line: number };
  /** Names that it had before, as its head says; also where something else stops it. */
  redirectFrom: string[];
  movedOn?: MovedOn;
};

/**
 * All content. `searchWords`: undefined where their file has an error, so that those that are known stay. `diagnostics`: those
 * that belong to no one article, such as an error in a shared file. `days`: on which shared sources were read and the route reviewed.
 */
export type Content = {
  articles: CompiledArticle[];
  searchWords: EverydayWords[] | undefined;
  /** Undefined where it cannot be proved as it is written, and where one guide alone is compiled. */
  pathway: LocatedPathway | "absent" | undefined;
  withdrawn: Located<Withdrawal>[];
  /** What is meant to go from guides that stay. */
  retired: Retirement[];
  days: DatedField[];
  diagnostics: Diagnostic[];
};
