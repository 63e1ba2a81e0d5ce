import { languageTag, originalLanguage } from "../../domain/language";

const segmenter = new Intl.Segmenter(languageTag(originalLanguage), { granularity: "sentence" });

/** The sentences of a passage, without the space around them. */
export const sentencesIn = (passage: string): string[] =>
  [...segmenter.segment(passage)].map(({ segment }) => segment.trim());
