import type { Fact } from "../../domain/article/fact";
import type { Section } from "../../domain/article/section";
import type { Language } from "../../domain/language";
import type { KnownFacts } from "../facts/known-facts";
import type { NeedsNoSource } from "../facts/needs-no-source";
import type { Problem } from "../problem";
import type { Placed } from "../yaml/place";

/**
 * An article as the editorial rules see it: through the gate, with facts and sources looked up, not yet accepted.
 * `text`: the file as the editor wrote it. `common`: words that need no source, and why. `hanging`: fact id → the items that rest on it.
 */
export type Draft = {
  file: string;
  text: string;
  language: Language;
  sections: Section[];
  facts: Placed<Fact>[];
  known: KnownFacts;
  common: Placed<NeedsNoSource>[];
  hanging: ReadonlyMap<string, ReadonlySet<string>>;
};

export type Rule = (draft: Draft) => Problem[];
