import type { Section } from "../domain/article/section";
import type { Diagnostic } from "../domain/diagnostic";
import type { Fact } from "../domain/fact/fact";
import type { FactTable } from "../domain/fact/fact-table";
import type { Language } from "../domain/language";
import type { FactsById } from "./facts/facts-by-id";
import type { NeedsNoSource } from "./facts/needs-no-source";
import type { RestatedWords } from "./facts/restated-words";
import type { Located } from "./yaml/source-location";

/**
 * An article as the editorial rules see it: through the gate, with facts and sources looked up, not yet accepted.
 * `text`: the file as the editor wrote it. `head`: title and summary, which readers see in
 * lists. `common`: words that need no source, and why. `restated`: words that say again what a fact states. `dependents`: fact id → the items that rest on it.
 */
export type ArticleUnderCheck = {
  file: string;
  text: string;
  language: Language;
  head: Record<string, string>;
  sections: Section[];
  facts: Located<Fact>[];
  tables: FactTable[];
  factsById: FactsById;
  common: Located<NeedsNoSource>[];
  restated: Located<RestatedWords>[];
  dependents: ReadonlyMap<string, ReadonlySet<string>>;
};

export type Rule = (draft: ArticleUnderCheck) => Diagnostic[];
