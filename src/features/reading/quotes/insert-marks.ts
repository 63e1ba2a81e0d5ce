import { languageTag, originalLanguage } from "../../../domain/language";
import type { PositionedQuote } from "./nest-quotes";

/** A source mark at a place in a passage's text, and the facts whose sources it shows. */
export type SourceMark = { at: number; facts: string[] };

const sentences = new Intl.Segmenter(languageTag(originalLanguage), { granularity: "sentence" });

/** Where the sentence that holds the character before `position` ends, without the space after it. A soft line end divides none. */
const sentenceEnd = (text: string, position: number) => {
  const segment = sentences.segment(text.replace(/\s/g, " ")).containing(Math.max(0, position - 1));
  return segment ? segment.index + segment.segment.trimEnd().length : text.length;
};

const factsOf = (quote: PositionedQuote): string[] => [quote.fact, ...quote.inner.flatMap(factsOf)];

/** One mark after each sentence that a quote ends in, never inside another quote. `quotes`: in order of place. */
export const insertMarks = (text: string, quotes: PositionedQuote[]): SourceMark[] => {
  const marks: SourceMark[] = [];
  for (const quote of quotes) {
    let at = Math.max(quote.end, sentenceEnd(text, quote.end));
    for (const later of quotes) if (later.start < at && later.end > at) at = sentenceEnd(text, later.end);
    const same = marks.find((mark) => mark.at === at);
    if (same) same.facts.push(...factsOf(quote));
    else marks.push({ at, facts: factsOf(quote) });
  }
  return marks;
};
