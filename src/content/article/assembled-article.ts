import type { OutdatedSection } from "../../domain/article/outdated-section";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import type { FactTable } from "../../domain/fact/fact-table";
import type { Source } from "../../domain/fact/source";
import type { CompiledItems } from "../../domain/item/compile/compile-items";
import type { FactsById } from "../facts/facts-by-id";
import type { Located } from "../yaml/source-location";

/**
 * Of a translation: what it can no longer state because its original has moved on, by the names of facts and models, and the
 * ids of the sources that the original names now.
 */
export type MovedOn = { names: string[]; sources: string[] };

/**
 * An article with its facts, sources and tables looked up and its questions compiled, as if every quote stood.
 * `behind`: of a translation, the sections of the original that have moved on.
 */
export type AssembledArticle = {
  factsById: FactsById;
  facts: Located<Fact>[];
  sources: Source[];
  tables: FactTable[];
  compiled: CompiledItems;
  behind?: OutdatedSection[];
  movedOn?: MovedOn;
  diagnostics: Diagnostic[];
};
