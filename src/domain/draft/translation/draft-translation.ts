import type { SentenceChange } from "../../article/changes/section-change";

/**
 * A fact of a section that waits for its translator. `missing`: the translation does not state it. `behind`: the original
 * states it in other words than those that were translated. `unquoted`: its sentence does not stand in the translation.
 */
export type WaitingFact = {
  id: string;
  state: "missing" | "behind" | "unquoted";
  /** The sentence of the original, the one that stands for it and what that says is so; empty where there is none. */
  original: string;
  quote: string;
  claim: string;
};

/**
 * `missing`: nobody has translated it. `behind`: the original says something else than when it was translated. `extra`: the
 * original has no such section.
 */
export type TranslationState = "same" | "behind" | "missing" | "extra";

/** A section of an article beside its translation. */
export type TranslatedSection = {
  /** Of the translation, or of the original where it is missing; empty for what stands above all sections. */
  anchor: string;
  heading: string;
  state: TranslationState;
  original: string | null;
  translated: string | null;
  /** What changed in the original since, line by line; empty where nothing is known of it. */
  changes: SentenceChange[];
  facts: WaitingFact[];
};
