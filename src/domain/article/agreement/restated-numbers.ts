import type { Fact } from "../../fact/fact";
import type { Language } from "../../language";
import { type ActionableAmounts, actionableAmountsIn } from "../../text/actionable-amounts";
import { boundOf } from "../../text/numbers/bound-of";
import type { DateInText } from "../../text/numbers/dates-in";
import { datesIn } from "../../text/numbers/dates-in";
import type { Quantity } from "../../text/numbers/quantity";
import { quantitiesIn } from "../../text/numbers/quantity";
import { dimensionOf, sameDate, statesQuantity } from "../../text/numbers/same-amount";
import { subjectWords } from "../../text/words/subject-words";

/** A fact with the amounts in its claim, and the words of claim and quote that name their subject. */
type ReadFact = { fact: Fact; amounts: ActionableAmounts; words: ReadonlySet<string> };

/** The parsed facts of an article. `rarity`: inverse document frequency; a word of few facts identifies a subject better than one of all. */
export type FactIndex = { language: Language; facts: readonly ReadFact[]; rarity: (word: string) => number };

/** A number or date that no fact supports. `nearest`: the fact on the same subject, which says another. */
export type UnsupportedAmount = { words: string; nearest?: { id: string; says: string } };

export const indexFacts = (facts: readonly Fact[], language: Language): FactIndex => {
  const read = facts.map((fact) => ({
    fact,
    amounts: { quantities: quantitiesIn(fact.claim, language), dates: datesIn(fact.claim, language) },
    words: subjectWords(`${fact.claim} ${fact.quote}`, language),
  }));
  const uses = new Map<string, number>();
  for (const { words } of read) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return { language, facts: read, rarity: (word) => Math.log((read.length + 1) / ((uses.get(word) ?? 0) + 1 / 2)) };
};

export type AmountInText = { words: string; start: number; end: number } & (
  | { quantity: Quantity }
  | { date: DateInText }
);

/** The numbers and dates of a text that a reader may act on, in order. */
export const amountsIn = (text: string, language: Language): AmountInText[] => {
  const { quantities, dates } = actionableAmountsIn(text, language);
  const cut = ({ start, end }: { start: number; end: number }) => ({ words: text.slice(start, end), start, end });
  return [
    ...quantities.map((quantity) => ({ ...cut(quantity), quantity })),
    ...dates.map((date) => ({ ...cut(date), date })),
  ].sort((one, other) => one.start - other.start);
};

/** Whether the claim of a fact states the number or the day. */
export const statesAmount = ({ amounts }: Pick<ReadFact, "amounts">, amount: AmountInText): boolean =>
  "quantity" in amount
    ? amounts.quantities.some((other) => statesQuantity(amount.quantity, other))
    : amounts.dates.some((other) => sameDate(amount.date.date, other.date));

/**
 * Compares a number that a sentence repeats with the fact of that dimension which shares most words with the sentence, so
 * that the 30 days of something else do not cover a 30. Undefined where that fact supports it.
 */
export const judgeRestated = (
  sentence: string,
  amount: AmountInText,
  index: FactIndex,
): UnsupportedAmount | undefined => {
  const words = subjectWords(sentence, index.language);
  const shared = (fact: ReadFact): number =>
    [...words].reduce((sum, word) => sum + (fact.words.has(word) ? index.rarity(word) : 0), 0);
  const rivals = index.facts
    .filter(({ amounts }) => hasDimensionOf(amounts, amount))
    .map((fact) => ({ ...fact, score: shared(fact) }));
  const best = Math.max(0, ...rivals.map(({ score }) => score));
  const nearest = rivals.filter(({ score }) => score > 0 && score === best);
  const stating = nearest.filter(({ amounts }) => statesInUnit(amounts, amount));
  if (stating.some(({ fact }) => !turnsBound(sentence, amount, fact.claim, index.language))) return undefined;
  const [first] = nearest;
  return { words: amount.words, ...(first && { nearest: { id: first.fact.id, says: first.fact.claim } }) };
};

const hasDimensionOf = ({ quantities, dates }: ActionableAmounts, amount: AmountInText): boolean => {
  if ("date" in amount) return dates.length > 0;
  const dimension = dimensionOf(amount.quantity);
  return quantities.some((other) => dimensionOf(other) === dimension);
};

/** Outside the quote a number without a unit may count anything, so it supports no measured one. */
const statesInUnit = ({ quantities, dates }: ActionableAmounts, amount: AmountInText): boolean => {
  if ("date" in amount) return dates.some((other) => sameDate(amount.date.date, other.date));
  const dimension = dimensionOf(amount.quantity);
  return quantities.some((other) => dimensionOf(other) === dimension && statesQuantity(amount.quantity, other));
};

/** Whether "at least" has become "at most" or the other way round. */
export const turnsBound = (sentence: string, amount: AmountInText, claim: string, language: Language): boolean => {
  if (!("quantity" in amount)) return false;
  const bound = boundOf(sentence, amount, language);
  const claimBounds = quantitiesIn(claim, language)
    .filter((other) => statesQuantity(amount.quantity, other))
    .map((other) => boundOf(claim, other, language));
  return (
    (bound === "least" && claimBounds.every((other) => other === "most")) ||
    (bound === "most" && claimBounds.every((other) => other === "least"))
  );
};
