import type { Language } from "../language";
import type { DateInText } from "./numbers/dates-in";
import type { Quantity } from "./numbers/quantity";
import { type DecidingWords, decidingIn, isSameForm, senseOf, signsIn, wordsIn } from "./words/deciding-words";

/** Part of a text: UTF-16 offsets, the end not in it. */
export type Span = { start: number; end: number };

/**
 * The shortest passage within one sentence of a quote that says what the words say: it holds each of their deciding
 * words, numbers and dates, and denies, allows and demands as they do. Undefined where no sentence does.
 */
export const supportingPassage = (words: string, quote: string, language: Language): string | undefined => {
  const sought = decidingIn(words, language);
  for (const sentence of sentencesIn(quote)) {
    const shortest = shortestSpan(hitsFor(sought, sentence, language));
    const passage = shortest && withSense(words, sentence, shortest, language);
    if (passage) return sentence.slice(passage.start, passage.end);
  }
  return undefined;
};

/** A number is that of a quantity where it is one of its ends, counted in the same unit. */
export const isQuantity = (sought: Pick<Quantity, "value" | "to" | "unit" | "measured">, found: Quantity): boolean =>
  (found.value === sought.value || found.to === sought.value) &&
  (sought.to === undefined || found.to === sought.to || found.value === sought.to) &&
  (!sought.measured || sought.unit === found.unit);

/** "October 2025" is the month of "8 October 2025". */
export const isDate = (sought: Pick<DateInText, "date">, found: DateInText): boolean =>
  found.date === sought.date || found.date.startsWith(`${sought.date}-`);

const sentencesIn = (quote: string): string[] => quote.split(/(?<=[.!?;])(?<!\b(?:Dr|Dre|M|Mme|Mr|Ms)\.)\s+/);

/** For each word, number and date sought, its occurrences in the sentence. */
const hitsFor = ({ words, quantities, dates }: DecidingWords, sentence: string, language: Language): Span[][] => {
  const content = decidingIn(sentence, language);
  const all = wordsIn(sentence, language);
  return [
    // A letter that names something stands where such a letter does, and not at an article.
    ...words.map(({ text }) =>
      (text.length === 1 ? content.words : all).filter((word) => isSameForm(word.text, text, language)),
    ),
    ...quantities.map((quantity) => content.quantities.filter((each) => isQuantity(quantity, each))),
    ...dates.map((date) => content.dates.filter((each) => isDate(date, each))),
  ];
};

const shortestSpan = (hits: readonly Span[][]): Span | undefined => {
  if (hits.length === 0 || hits.some((positions) => positions.length === 0)) return undefined;
  const spans = hits.flat().map((anchor) => {
    const nearest = hits.map((positions) =>
      positions.reduce((one, other) => (distance(other, anchor) < distance(one, anchor) ? other : one)),
    );
    return {
      start: Math.min(...nearest.map(({ start }) => start)),
      end: Math.max(...nearest.map(({ end }) => end)),
    };
  });
  return spans.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one));
};

const distance = (one: Span, other: Span): number => Math.abs(one.start - other.start);

/**
 * The passage with the words that deny, allow or demand in it, as the words sought do; undefined where its sense is
 * another. A denial or a modal verb holds from where it stands to the end of its clause, over commas too: what a list
 * denies, it denies of each. So all that stands before the passage counts.
 */
const withSense = (words: string, sentence: string, passage: Span, language: Language): Span | undefined => {
  const clauseEnd = /[,:]/.exec(sentence.slice(passage.end));
  const scope = sentence.slice(0, clauseEnd ? passage.end + clauseEnd.index : undefined);
  const sense = senseOf(scope, language);
  const sought = senseOf(words, language);
  if (sense.denies !== sought.denies || sense.allows !== sought.allows || (sought.demands && !sense.demands)) return;
  const kinds = (["denies", "allows", "demands"] as const).filter((kind) => sought[kind]);
  return kinds.reduce((span, kind) => widened(span, signsIn(scope, kind, language)), passage);
};

/** The span with the nearest of the others in it. */
const widened = (span: Span, others: readonly Span[]): Span => {
  const [nearest] = [...others].sort((one, other) => distance(one, span) - distance(other, span));
  return nearest ? { start: Math.min(span.start, nearest.start), end: Math.max(span.end, nearest.end) } : span;
};
