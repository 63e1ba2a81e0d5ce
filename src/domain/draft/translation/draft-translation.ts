import type { SentenceChange } from "../../article/changes/section-change";

/**
 * A fact of a section that waits for its translator. `missing`: the translation does not state it. `behind`: the original
 * states it in other words than those that were translated. `unquoted`: its sentence does not stand in the translation.
 */
export type WaitingFact = {
  id: string;
  state: "missing" | "behind" | "unquoted";
  /** The sentence of the original. */
  original: string;
  /** What is so, where that is not the sentence of the original alone: the translation then needs words of its own for it. */
  originalClaim: string | null;
  /** The sentence that stands for it in the translation, or the one that most likely does; empty where there is none. */
  quote: string;
  /** What the translation says is so; empty where it is its sentence. */
  claim: string;
};

/**
 * `missing`: nobody has translated it, all of it or its title or summary. `behind`: the original says something else than when it
 * was translated. `facts`: its text is translated, and some of its facts wait. `extra`: the original has no such section.
 */
export type TranslationState = "same" | "behind" | "missing" | "facts" | "extra";

/** A text of the front matter beside its translation. `most`: characters; null where there is no limit. */
export type TranslatedText = { name: TranslatedTextName; most: number | null; original: string; translated: string };

/** The texts of the front matter; what else it says comes from the original. */
export const translatedTextNames = ["title", "summary", "shortTitle", "shortSummary"] as const;
export type TranslatedTextName = (typeof translatedTextNames)[number];

/** A question that an editor wrote in the original. `translated`: how the translation asks it; null where it does not yet. */
export type QuestionToTranslate = { id: string; original: string; translated: string | null };

/** A section of an article beside its translation. */
export type TranslatedSection = {
  /** Of the translation, or of the original where it is missing; empty for what stands above all sections. */
  anchor: string;
  heading: string;
  state: TranslationState;
  /** Of what stands above all sections, without the front matter. */
  original: string | null;
  translated: string | null;
  /** What changed in the original since, line by line; empty where nothing is known of it. */
  changes: SentenceChange[];
  facts: WaitingFact[];
};
