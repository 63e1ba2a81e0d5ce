import type { Language } from "../../language";
import { senseOf } from "../../text/deciding-words";
import { numberSaid } from "../../text/number-said";
import type { AuthoredItem } from "../authored-item";
import type { Quoted } from "./quoted";
import { sequenceOf } from "./sequence-predicate";
import { type Undecided, undecidedKey } from "./undecided-key";
import { wordsInBoth } from "./words-in-both";

/** A question of an authored item, a case having several: what its sentences leave open, and the editor's reason. */
export type Doubts = Undecided & { onlyKey: string | undefined };

/** What the sentences behind an authored item leave open, for each of its questions. */
export const doubtsOf = (
  authored: AuthoredItem,
  quotesOf: (facts: readonly string[] | undefined) => readonly Quoted[],
  language: Language,
): Doubts[] => {
  const quotes = quotesOf(undefined);
  switch (authored.form) {
    case "decision-case":
      return authored.parts.map(({ options, facts, onlyKey }) => ({
        ...undecidedKey(options, quotesOf(facts), language),
        onlyKey,
      }));
    case "ordering":
      return [{ twins: [], doubts: orderDoubts(authored.options, quotes, language), onlyKey: authored.onlyKey }];
    case "numeric":
      return [{ twins: [], doubts: numberDoubts(authored, quotes, language), onlyKey: authored.onlyKey }];
    default:
      return [{ ...undecidedKey(authored.options, quotes, language), onlyKey: authored.onlyKey }];
  }
};

const orderDoubts = (
  options: Extract<AuthoredItem, { form: "ordering" }>["options"],
  quotes: readonly Quoted[],
  language: Language,
): string[] => [
  ...options.flatMap(({ text, evidence = text }) =>
    wordsInBoth(text, evidence, language).size > 0 || isDenial(text, evidence, language)
      ? []
      : [`the evidence “${evidence}” has no word of “${text}”`],
  ),
  ...(sequenceOf(options, quotes, language).by === "reason"
    ? ["its sentences stand apart, and have no dates that order them"]
    : []),
];

const isDenial = (text: string, evidence: string, language: Language): boolean =>
  senseOf(text, language).denies && senseOf(evidence, language).denies;

const numberDoubts = (
  { answer, unit, evidence }: Extract<AuthoredItem, { form: "numeric" }>,
  quotes: readonly Quoted[],
  language: Language,
): string[] => {
  const sayings = evidence === undefined ? quotes.map(({ quote }) => quote) : [evidence];
  const isSaid = sayings.some((words) => numberSaid(answer, unit, words, language).verdict === "said");
  return isSaid ? [] : [`no sentence gives “${answer}${unit ? ` ${unit}` : ""}” as its only number of that kind`];
};
