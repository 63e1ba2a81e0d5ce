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

/** A fact with what its claim states and the words that say of what. */
type ReadFact = { fact: Fact; stated: ActionableAmounts; words: ReadonlySet<string> };

/** The facts of an article, read once. `rarity`: a word that few facts say tells a subject better than one that all say. */
export type FactIndex = { language: Language; facts: readonly ReadFact[]; rarity: (word: string) => number };

/** A number that no fact states of what the sentence speaks of. `nearest`: the fact that speaks of it and says another. */
export type Unstated = { words: string; nearest?: { id: string; says: string } };

export const indexFacts = (facts: readonly Fact[], language: Language): FactIndex => {
  const read = facts.map((fact) => ({
    fact,
    stated: { quantities: quantitiesIn(fact.claim, language), dates: datesIn(fact.claim, language) },
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

/** What a reader may act on in a text, in order. */
export const amountsIn = (text: string, language: Language): AmountInText[] => {
  const { quantities, dates } = actionableAmountsIn(text, language);
  const cut = ({ start, end }: { start: number; end: number }) => ({ words: text.slice(start, end), start, end });
  return [
    ...quantities.map((quantity) => ({ ...cut(quantity), quantity })),
    ...dates.map((date) => ({ ...cut(date), date })),
  ].sort((one, other) => one.start - other.start);
};

/** Whether the claim of a fact states the number or the day. */
export const statesAmount = ({ stated }: Pick<ReadFact, "stated">, amount: AmountInText): boolean =>
  "quantity" in amount
    ? stated.quantities.some((other) => statesQuantity(amount.quantity, other))
    : stated.dates.some((other) => sameDate(amount.date.date, other.date));

/**
 * Judges a number that a sentence says again: of all facts that state a number of that unit, the one that shares most
 * with the sentence states it. So a 30 is not covered by the 30 days of something else. Undefined where it is stated.
 */
export const judgeRestated = (sentence: string, amount: AmountInText, index: FactIndex): Unstated | undefined => {
  const words = subjectWords(sentence, index.language);
  const shared = (fact: ReadFact): number =>
    [...words].reduce((sum, word) => sum + (fact.words.has(word) ? index.rarity(word) : 0), 0);
  const rivals = index.facts
    .filter(({ stated }) => statesKind(stated, amount))
    .map((fact) => ({ ...fact, score: shared(fact) }));
  const best = Math.max(0, ...rivals.map(({ score }) => score));
  const nearest = rivals.filter(({ score }) => score > 0 && score === best);
  const stating = nearest.filter(({ stated }) => statesInUnit(stated, amount));
  if (stating.some(({ fact }) => !turnsBound(sentence, amount, fact.claim, index.language))) return undefined;
  const [first] = nearest;
  return { words: amount.words, ...(first && { nearest: { id: first.fact.id, says: first.fact.claim } }) };
};

const statesKind = ({ quantities, dates }: ActionableAmounts, amount: AmountInText): boolean => {
  if ("date" in amount) return dates.length > 0;
  const dimension = dimensionOf(amount.quantity);
  return quantities.some((other) => dimensionOf(other) === dimension);
};

/** In another sentence than the quote a number without a unit may count anything, so it stands for no measured one. */
const statesInUnit = ({ quantities, dates }: ActionableAmounts, amount: AmountInText): boolean => {
  if ("date" in amount) return dates.some((other) => sameDate(amount.date.date, other.date));
  const dimension = dimensionOf(amount.quantity);
  return quantities.some((other) => dimensionOf(other) === dimension && statesQuantity(amount.quantity, other));
};

/** Whether "at least" has become "at most" or the other way round. */
export const turnsBound = (sentence: string, amount: AmountInText, claim: string, language: Language): boolean => {
  if (!("quantity" in amount)) return false;
  const said = boundOf(sentence, amount, language);
  const stated = quantitiesIn(claim, language).filter((other) => statesQuantity(amount.quantity, other));
  const bounds = stated.map((other) => boundOf(claim, other, language));
  return (
    (said === "least" && bounds.every((bound) => bound === "most")) ||
    (said === "most" && bounds.every((bound) => bound === "least"))
  );
};
