import { textLanguageOf } from "../languages/text-languages";
import { memoiseByText } from "../memoise-by-text";
import type { TextLanguage } from "../text-language";
import { afterHyphen, longestPhrase, phraseAt, type Token, tokensOf, wordAt } from "../words/tokens-of";
import { datesIn } from "./dates-in";
import { type ReadNumber, readNumber } from "./read-number";

/** A number that a text gives, with what it counts. */
export type Quantity = {
  value: number;
  /** The upper end of a range: 4 in "2 to 4 weeks", "de 2 à 4 semaines". */
  to?: number;
  /** The one name of a known unit ("week", "dollar", "percent", …), else the folded singular of the noun behind the number. */
  unit?: string;
  /** Whether the unit is one of the known. */
  measured: boolean;
  /** Whether it gives an order: "third", "3e". */
  ordinal: boolean;
  inWords: boolean;
  /** Where number and known unit stand in the text. */
  start: number;
  end: number;
};

type Unit = { unit?: string; measured: boolean; next: number };
type Read = ReadNumber & Unit & { at: number };

/** Every number of a text in order, in digits and in words; those in dates and in names (R-1, A38) are none. */
export const quantitiesIn = memoiseByText((text, language): readonly Quantity[] => {
  const words = textLanguageOf(language);
  const dates = datesIn(text, language);
  const tokens = tokensOf(text, words).filter(
    ({ start }) => !dates.some((date) => start >= date.start && start < date.end),
  );
  const found: (Quantity & { at: number; next: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readMeasured(tokens, at, words);
    if (!read) continue;
    const ranged = withUpperEnd(tokens, read, words);
    const first = tokens[ranged.at]?.start ?? 0;
    const { value, to, unit, measured, ordinal, inWords, next } = ranged;
    const ends = { start: first, end: tokens[next - 1]?.end ?? first };
    const optional = { ...(to === undefined ? {} : { to }), ...(unit === undefined ? {} : { unit }) };
    found.push({ value, ...optional, measured, ordinal, inWords, ...ends, at: ranged.at, next });
    at = next - 1;
  }
  shareUnits(found, tokens, words);
  return found.map(({ at, next, ...quantity }) => quantity);
});

const currencies = new Map([
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
]);

const readMeasured = (tokens: readonly Token[], at: number, language: TextLanguage): Read | undefined => {
  const currency = currencies.get(tokens[at]?.text ?? "");
  const number = readNumber(tokens, currency === undefined ? at : at + 1, language);
  if (!number || isPronoun(tokens, at)) return undefined;
  if (currency !== undefined) return { ...number, unit: currency, measured: true, at };
  const half = (next: number) =>
    language.andHalf.flatMap((phrase) => phraseAt(tokens, next, phrase) ?? []).toSorted((one, other) => other - one)[0];
  const before = half(number.next);
  const unit = unitAt(tokens, number.next + (before ?? 0), language);
  const behind = before === undefined ? half(unit.next) : undefined;
  if (number.isArticle && !unit.measured) return undefined;
  const value = number.value + (before !== undefined || behind !== undefined ? 1 / 2 : 0);
  return { ...number, ...unit, value, next: unit.next + (behind ?? 0), at };
};

/** "No one". */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "no" && wordAt(tokens, at) === "one";

/** What a number counts: the known unit within the next few words, else the noun directly behind it. */
const unitAt = (tokens: readonly Token[], from: number, language: TextLanguage): Unit => {
  const sign = tokens[from] && currencies.get(tokens[from].text);
  if (sign !== undefined) return { unit: sign, measured: true, next: from + 1 };
  let noun: string | undefined;
  let at = afterHyphen(tokens, from);
  if (at === from && language.of.has(wordAt(tokens, from) ?? "")) at = pastOf(tokens, from);
  for (let words = 0; words <= language.adjectives; words += 1) {
    const knownUnit = longestPhrase(tokens, at, language.units);
    if (knownUnit) return { unit: knownUnit.value, measured: true, next: knownUnit.next };
    const word = wordAt(tokens, at);
    if (word === undefined || language.small.has(word) || readNumber(tokens, at, language)) break;
    const singular = language.singular(word);
    noun ??= singular;
    // A noun in the plural is what is counted; what stands behind it is something else.
    if (singular !== word && !language.adjectivesAgree) return { unit: singular, measured: false, next: from };
    at = afterHyphen(tokens, at + 1);
  }
  return { ...(noun === undefined ? {} : { unit: noun }), measured: false, next: from };
};

/** "Deux millions de dollars", "une douzaine d'heures". */
const pastOf = (tokens: readonly Token[], at: number): number =>
  /^['’]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;

/** Joins "2 to 4 weeks", "2–4", "between 2 and 4", "entre 2 et 4" to one quantity. */
const withUpperEnd = (tokens: readonly Token[], low: Read, language: TextLanguage): Read & { to?: number } => {
  const join = tokens[low.next];
  const isBetween = wordAt(tokens, low.at - 1) === language.between.opens && join?.text === language.between.joins;
  const isRange = join && (/^[-–—]$/.test(join.text) || language.to.has(join.text) || isBetween);
  const high = isRange && !low.ordinal ? readMeasured(tokens, low.next + 1, language) : undefined;
  if (!high || high.ordinal || high.value <= low.value) return low;
  if (low.measured && high.unit !== low.unit) return high.measured ? low : { ...low, to: high.value, next: high.next };
  const { unit, measured, next } = high;
  return { ...low, to: high.value, ...(unit === undefined ? {} : { unit }), measured, next };
};

const calendar = new Set(["minute", "hour", "day", "week", "month", "year"]);

/** In "weeks 4, 8 and 12" and "1, 2 or 3 years" each number counts what one of them names. */
const shareUnits = (
  found: (Quantity & { at: number; next: number })[],
  tokens: readonly Token[],
  language: TextLanguage,
): void => {
  const isJoined = (one: { next: number }, other: { at: number }): boolean =>
    tokens.slice(one.next, other.at).every(({ text }) => text === "," || language.list.has(text)) &&
    other.at > one.next;
  const take = (quantity: Quantity | undefined, from: Quantity | undefined): void => {
    if (!quantity || quantity.measured || !from?.measured || from.unit === undefined) return;
    [quantity.unit, quantity.measured] = [from.unit, true];
  };
  const behindUnit = new Set<Quantity>();
  for (const [position, quantity] of found.entries()) {
    const before = language.units.get(wordAt(tokens, quantity.at - 1) ?? "");
    const one = found[position - 1];
    if (quantity.unit !== undefined) continue;
    if (before !== undefined && calendar.has(before)) [quantity.unit, quantity.measured] = [before, true];
    else if (one && behindUnit.has(one) && isJoined(one, quantity)) take(quantity, one);
    if (quantity.unit !== undefined) behindUnit.add(quantity);
  }
  for (let position = found.length - 2; position >= 0; position -= 1) {
    const [one, other] = [found[position], found[position + 1]];
    if (one && other && one.unit === undefined && isJoined(one, other)) take(one, other);
  }
};
