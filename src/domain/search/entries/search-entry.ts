import type { Language } from "../../language";

export const entryKinds = ["article", "section", "fact", "passage", "term"] as const;

/**
 * One thing that search can find. `section`: the anchor it stands in, empty for the guide itself. `heading`: the headings
 * above it, the outer one first. `text`: what is shown, its passages parted by line breaks. The words are folded, by
 * falling weight; those of the context are of the guide and the headings that it stands under. `superseded`: it rests on a
 * page of which the article knows a later state.
 */
export type SearchEntry = {
  kind: (typeof entryKinds)[number];
  section: string;
  fact: string | null;
  title: string;
  heading: string;
  text: string;
  superseded: boolean;
  titleWords: string;
  headingWords: string;
  quoteWords: string;
  passageWords: string;
  contextWords: string;
};

/** What a search finds: what the index has, and outcomes of the pathway. */
export const resultKinds = [...entryKinds, "pathway"] as const;

/** An entry as it is found. `rank`: how well full text search thinks that it answers. */
export type FoundEntry = Omit<SearchEntry, "kind"> & {
  kind: (typeof resultKinds)[number];
  article: string;
  language: Language;
  position: number;
  rank: number;
};
