import { findEvidence } from "../../article/find-evidence";
import type { Language } from "../../language";
import { foldWords } from "../../text/fold-words";
import { numberSaid } from "../../text/number-said";
import { numbersIn } from "../../text/numbers-in";
import type { AuthoredItem } from "../authored-item";
import type { Judgement, Predicate } from "./predicate";
import { type Quoted, quoteWith } from "./quoted";
import { sequencePredicate } from "./sequence-predicate";

type WithOneAnswer = Exclude<AuthoredItem, { form: "decision-case" }>;

/** Why the key of an authored item is right: its evidence stands in a quote of the facts that the item rests on. */
export const evidencePredicate = (
  authored: WithOneAnswer,
  quotes: readonly Quoted[],
  language: Language,
): Predicate => {
  if (authored.form === "numeric") return numberPredicate(authored, quotes, language);
  if (authored.form === "ordering") return sequencePredicate(authored.options, quotes, language);
  return {
    sentence: "its evidence stands in a quote of the item's facts",
    judge: (text) => {
      const written = authored.options.find((option) => foldWords(option.text) === foldWords(text));
      return written && judgeEvidence(written.evidence ?? written.text, quotes);
    },
  };
};

/** Whether the evidence stands in a quote, and in which. */
export const judgeEvidence = (evidence: string, quotes: readonly Quoted[]): Judgement => {
  const found = quoteWith(evidence, quotes);
  return found ? { satisfies: true, fact: found.fact, evidence } : { satisfies: false };
};

/** The number in its unit; where the editor gives a reason, any number of the evidence may be meant. */
const numberPredicate = (
  { evidence, unit, onlyKey }: Extract<AuthoredItem, { form: "numeric" }>,
  quotes: readonly Quoted[],
  language: Language,
): Predicate => ({
  sentence: "a quote of the item's facts gives the number in its unit, and no other",
  judge: (text) => {
    const number = Number(text);
    for (const { fact, quote } of quotes) {
      const words = evidence ?? quote;
      if (findEvidence(words, quote) < 0) continue;
      const said = numberSaid(number, unit, words, language);
      if (said.verdict === "said") return { satisfies: true, fact, evidence: evidence ?? said.words };
      const isGiven = numbersIn(words, language).some(({ value }) => value === number);
      if (onlyKey !== undefined && isGiven) return { satisfies: true, fact, evidence: words };
    }
    return { satisfies: false };
  },
});
