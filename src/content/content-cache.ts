import type { Diagnostic } from "../domain/diagnostic";
import type { ClaimPair } from "../domain/fact/conflicting-claims";
import type { CompiledItems } from "../domain/item/compile/compile-items";
import type { ParsedArticle } from "./article/parsed-article";
import { type BuildCache, noBuildCache } from "./build-cache";
import type { CompiledArticle, Content } from "./content";
import type { SharedFacts } from "./facts/read-shared-facts";
import type { Glossary } from "./glossary/compile-glossary";
import { MemoCache } from "./memo-cache";
import type { compileOfficialTerms } from "./official-terms/compile-official-terms";
import type { FactContext } from "./pathway/collect-pathway-facts";
import type { readPathway } from "./pathway/read-pathway";
import type { DeclaredId } from "./rules/id-unique";
import type { readSearchWords } from "./search-words/read-search-words";

/**
 * What one compilation leaves to the next, so that of a thousand guides only those are looked at that changed, or rest on
 * what did. What did not pass is not kept: it is tried anew. `built`: what the build compiled.
 */
export const contentCache = (built: BuildCache = noBuildCache) => ({
  built,
  /** All of it, where not one file is another. */
  content: new MemoCache<Promise<Content>>(),
  sharedFacts: new MemoCache<SharedFacts>(),
  /** Of their texts. */
  sharedHash: new MemoCache<string>(),
  glossary: new MemoCache<Glossary>(),
  officialTerms: new MemoCache<ReturnType<typeof compileOfficialTerms>>(),
  addresses: new MemoCache<ReadonlySet<string>>(),
  ids: new MemoCache<DeclaredId[]>(),
  conflicts: new MemoCache<ClaimPair[]>(),
  parsed: new MemoCache<Promise<ParsedArticle>>(),
  beside: new MemoCache<ParsedArticle>(),
  searchWords: new MemoCache<ReturnType<typeof readSearchWords>>(),
  searchMeanings: new MemoCache<ReadonlySet<string>>(),
  links: new MemoCache<Diagnostic[]>(),
  wordings: new MemoCache<Diagnostic[]>(),
  sharedWordings: new MemoCache<Diagnostic[]>(),
  items: new MemoCache<CompiledItems>(),
  ruled: new MemoCache<Diagnostic[]>(),
  compiled: new MemoCache<CompiledArticle>(),
  explained: new MemoCache<CompiledArticle>(),
  pathway: new MemoCache<ReturnType<typeof readPathway>>(),
  pathwayFacts: new MemoCache<FactContext>(),
});

export type ContentCache = ReturnType<typeof contentCache>;
