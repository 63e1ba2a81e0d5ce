const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a passage, without the space around them. */
export const sentencesIn = (passage: string): string[] =>
  [...segmenter.segment(passage)].map(({ segment }) => segment.trim());
