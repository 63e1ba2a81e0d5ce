import type { ClaimPair } from "../domain/article/claims-at-odds";
import type { WrittenArticle } from "./article/written-article";
import type { CompiledArticle } from "./content";
import type { CitableFacts } from "./facts/read-citable-facts";
import type { Glossary } from "./glossary/compile-glossary";
import { Memory } from "./memory";
import type { Problem } from "./problem";
import type { readRoute } from "./route/read-route";
import type { WrittenId } from "./rules/id-unique";

/**
 * What one compilation leaves to the next, so that of a thousand guides only those are looked at that changed, or rest on
 * what did. What did not pass is not kept: it is tried anew.
 */
export const contentMemory = () => ({
  shared: new Memory<CitableFacts>(),
  glossary: new Memory<Glossary>(),
  addresses: new Memory<ReadonlySet<string>>(),
  ids: new Memory<WrittenId[]>(),
  odds: new Memory<ClaimPair[]>(),
  written: new Memory<Promise<WrittenArticle>>(),
  said: new Memory<ReadonlySet<string>>(),
  links: new Memory<Problem[]>(),
  compiled: new Memory<CompiledArticle>(),
  explained: new Memory<CompiledArticle>(),
  route: new Memory<ReturnType<typeof readRoute>>(),
});

export type ContentMemory = ReturnType<typeof contentMemory>;
