import type { Fact } from "../../domain/article/fact";
import type { Section } from "../../domain/article/section";
import type { Language } from "../../domain/language";
import type { KnownFacts } from "../facts/known-facts";
import type { NeedsNoSource } from "../facts/needs-no-source";
import type { RestatedWords } from "../facts/restated-words";
import type { Problem } from "../problem";
import type { Placed } from "../yaml/place";

/**
 * An article as the editorial rules see it: through the gate, with facts and sources looked up, not yet accepted.
 * `text`: the file as the editor wrote it. `head`: title and summary, which readers see in
 * lists. `common`: words that need no source, and why. `restated`: words that say again what a fact states. `hanging`: fact id → the items that rest on it.
 */
export type Draft = {
  file: string;
  text: string;
  language: Language;
  head: Record<string, string>;
  sections: Section[];
  facts: Placed<Fact>[];
  known: KnownFacts;
  common: Placed<NeedsNoSource>[];
  restated: Placed<RestatedWords>[];
  hanging: ReadonlyMap<string, ReadonlySet<string>>;
};

export type Rule = (draft: Draft) => Problem[];
