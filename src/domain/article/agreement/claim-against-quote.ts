import type { Language } from "../../language";
import { deniedIn, losesNegation, modalsIn, saysWord } from "../../text/modality";
import { datesIn } from "../../text/numbers/dates-in";
import { type Quantity, quantitiesIn } from "../../text/numbers/quantity";
import { dimensionOf, sameDate, statesQuantity } from "../../text/numbers/same-amount";
import { overlap, subjectWords } from "../../text/words/subject-words";
import { boundDisagreements, type Disagreement } from "./disagreement";

/**
 * In what a claim disagrees with the sentence of the article that states it. The claim's measured numbers are in the
 * sentence; other numbers, dates, bounds, modals and negations may be absent from one of the two, but not differ.
 * `sourceDates`: days that the sentence may name beside what is claimed, those of its source.
 */
export const claimAgainstQuote = (
  claim: string,
  quote: string,
  language: Language,
  sourceDates: readonly string[] = [],
): Disagreement[] => {
  const modals = modality(claim, quote, language);
  return [
    ...numbers(claim, quote, language),
    ...dates(claim, quote, language, sourceDates),
    ...boundDisagreements({ text: claim, language }, { text: quote, language }, false),
    ...modals,
    // "May" beside "may not" is one error.
    ...(modals.length > 0 ? [] : negation(claim, quote, language)),
  ];
};

const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

const numbers = (claim: string, quote: string, language: Language): Disagreement[] => {
  const claimed = quantitiesIn(claim, language).filter(({ ordinal }) => !ordinal);
  const quoted = quantitiesIn(quote, language).filter(({ ordinal }) => !ordinal);
  const missing = claimed.filter((one) => !quoted.some((other) => statesQuantity(one, other)));
  const unclaimed = quoted.filter((other) => !claimed.some((one) => statesQuantity(other, one)));
  return missing.flatMap((one): Disagreement[] => {
    const rival = unclaimed.find((other) => isRival(one, other));
    if (rival) return [{ kind: "number", one: cut(claim, one), other: cut(quote, rival) }];
    const isMeasure = dimensionOf(one) !== undefined && !(one.inWords && one.value === 1);
    return isMeasure ? [{ kind: "number", one: cut(claim, one) }] : [];
  });
};

/** Whether two different numbers count one thing: of one dimension, of one noun, or both bare figures. */
const isRival = (one: Quantity, other: Quantity): boolean => {
  const [first, second] = [dimensionOf(one), dimensionOf(other)];
  if (first !== undefined || second !== undefined) return first === second;
  if (one.unit !== undefined && one.unit === other.unit) return true;
  return one.unit === undefined && other.unit === undefined && !one.inWords && !other.inWords;
};

const dates = (claim: string, quote: string, language: Language, sourceDates: readonly string[]): Disagreement[] => {
  const [claimed, quoted] = [datesIn(claim, language), datesIn(quote, language)];
  const missing = claimed.filter((one) => !quoted.some((other) => sameDate(one.date, other.date)));
  const rival = quoted.find(
    (other) =>
      !claimed.some((one) => sameDate(one.date, other.date)) && !sourceDates.some((date) => sameDate(date, other.date)),
  );
  return rival ? missing.map((one) => ({ kind: "date", one: cut(claim, one), other: cut(quote, rival) })) : [];
};

const modality = (claim: string, quote: string, language: Language): Disagreement[] => {
  const quoteModals = modalsIn(quote, language);
  return modalsIn(claim, language).flatMap(({ mode, verb }): Disagreement[] => {
    const same = quoteModals.filter((other) => other.verb === verb);
    const [first] = same;
    if (!first || same.some((other) => other.mode === mode)) return [];
    return [{ kind: "modality", one: mode, other: first.mode }];
  });
};

/** Two sentences of mostly the same words are compared; others may say no in their own words. */
const alike = 0.5;

const negation = (claim: string, quote: string, language: Language): Disagreement[] => {
  if (overlap(subjectWords(claim, language), subjectWords(quote, language)) < alike) return [];
  const loses = (denying: string, other: string): boolean =>
    losesNegation({ text: denying, language }, { text: other, language }) &&
    deniedIn(denying, language).some((stem) => saysWord(other, stem, language));
  if (loses(claim, quote)) return [{ kind: "negation", one: claim, other: quote }];
  return loses(quote, claim) ? [{ kind: "negation", one: claim, other: quote }] : [];
};
