import type { BehindSection } from "../../domain/article/behind-section";
import type { Fact } from "../../domain/article/fact";
import type { FactTable } from "../../domain/article/fact-table";
import type { Source } from "../../domain/article/source";
import type { CompiledItems } from "../../domain/question/compile-items";
import type { KnownFacts } from "../facts/known-facts";
import type { Problem } from "../problem";
import type { Placed } from "../yaml/place";

/**
 * Of a translation: what it can no longer state because its original has moved on, by the names of facts and models, and the
 * ids of the sources that the original names now.
 */
export type MovedOn = { names: string[]; sources: string[] };

/**
 * An edition with its facts, sources and tables looked up and its questions compiled, as if every quote stood.
 * `behind`: of a translation, the sections of the original that have moved on.
 */
export type GatheredArticle = {
  known: KnownFacts;
  facts: Placed<Fact>[];
  sources: Source[];
  tables: FactTable[];
  compiled: CompiledItems;
  behind?: BehindSection[];
  movedOn?: MovedOn;
  problems: Problem[];
};
