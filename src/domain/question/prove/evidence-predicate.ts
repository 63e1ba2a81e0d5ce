import { findWords } from "../../article/find-words";
import { foldWords } from "../../article/fold-words";
import { standsIn } from "../../article/stands-in";
import type { Language } from "../../language";
import { numbersIn } from "../../text/numbers-in";
import type { AuthoredItem } from "../authored-item";

import type { Predicate } from "./predicate";

type WithOneAnswer = Exclude<AuthoredItem, { form: "decision-case" }>;

/** Why the key of an authored item is right: its evidence stands in a quote of the facts that the item rests on. */
export const evidencePredicate = (
  authored: WithOneAnswer,
  quotes: readonly string[],
  language: Language,
): Predicate => {
  if (authored.form === "numeric") return numberPredicate(authored, quotes, language);
  const evidenceOf = (text: string) => {
    const written = authored.options.find((option) => foldWords(option.text) === foldWords(text));
    return written && (written.evidence ?? written.text);
  };
  if (authored.form === "ordering")
    return sequencePredicate(
      authored.options.map(({ text }) => text),
      evidenceOf,
      quotes,
    );
  return {
    sentence: "its evidence stands in a quote of the item's facts",
    judge: (text) => {
      const evidence = evidenceOf(text);
      return evidence === undefined ? undefined : quotes.some((quote) => standsIn(evidence, quote));
    },
  };
};

const numberPredicate = (
  { evidence }: Extract<AuthoredItem, { form: "numeric" }>,
  quotes: readonly string[],
  language: Language,
): Predicate => ({
  sentence: "a quote of the item's facts gives the number",
  judge: (text) => {
    const written = evidence === undefined ? quotes : [evidence];
    const given = written.flatMap((words) => numbersIn(words, language));
    const counts = given.some(({ value, inWords }) => value === Number(text) && (evidence !== undefined || !inWords));
    return counts && (evidence === undefined || quotes.some((quote) => standsIn(evidence, quote)));
  },
});

/** Where two pieces of evidence stand at one spot, neither has a place of its own, and neither is proved. */
const sequencePredicate = (
  texts: readonly string[],
  evidenceOf: (text: string) => string | undefined,
  quotes: readonly string[],
): Predicate => {
  const whole = quotes.join(" ¶ ");
  const spotOf = (text: string) => findWords(evidenceOf(text) ?? "", whole);
  const spots = texts.map(spotOf);
  return {
    sentence: "its evidence stands in the quotes after that of the option before it",
    judge: (text, place) => {
      const spot = spotOf(text);
      const before = spots.filter((other) => other < spot).length;
      return spot >= 0 && before === place && spots.filter((other) => other === spot).length === 1;
    },
  };
};
