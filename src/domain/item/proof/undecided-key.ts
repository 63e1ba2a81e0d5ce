import type { Language } from "../../language";
import { supportingPassage } from "../../text/supporting-passage";
import { senseOf } from "../../text/words/deciding-words";
import { type FactQuote, quoteWith } from "./evidence-predicate";
import { meansTheSame } from "./means-the-same";
import { wordsInBoth } from "./words-in-both";

type OptionWithEvidence = { text: string; key?: true | undefined; evidence?: string | undefined };

/** `twins`: two options with one meaning, which no reason corrects; `doubts`: what a rule cannot decide, and an editor's reason can. */
export type Undecided = { twins: string[]; doubts: string[] };

/** Why the words of the quotes do not decide that exactly the keys are right, beside what the predicate itself finds. */
export const undecidedKey = (
  options: readonly OptionWithEvidence[],
  quotes: readonly FactQuote[],
  language: Language,
): Undecided => {
  const keys = options.filter(({ key }) => key === true);
  const others = options.filter(({ key }) => key !== true);
  const stands = ({ text, evidence = text }: OptionWithEvidence) => quoteWith(evidence, quotes) !== undefined;
  return {
    twins: keys.flatMap((key) =>
      others
        .filter((other) => meansTheSame(key.text, other.text, language))
        .map((other) => `“${other.text}” says the same as the key “${key.text}”`),
    ),
    doubts: [
      ...keys.filter(stands).flatMap((key) => doubtsOf(key, others, language)),
      ...others
        .filter((other) => !stands(other))
        .filter(({ text }) => quotes.some(({ quote }) => supportingPassage(text, quote, language) !== undefined))
        .map(({ text }) => `the quote says “${text}”, which is no key, as well`),
    ],
  };
};

/**
 * The evidence decides for a key where it shares with it words, or a denial, that it does not share with another option,
 * or where it says the whole of the key and not the whole of the other.
 */
const doubtsOf = (key: OptionWithEvidence, others: readonly OptionWithEvidence[], language: Language): string[] => {
  const evidence = key.evidence ?? key.text;
  const shared = wordsInBoth(key.text, evidence, language);
  const isDenied = senseOf(evidence, language).denies;
  const agrees = (text: string) => senseOf(text, language).denies === isDenied;
  if (shared.size === 0 && !(isDenied && agrees(key.text))) {
    return [`the evidence “${evidence}” has no word of the key “${key.text}”`];
  }
  return others
    .filter(({ text }) => {
      const theirs = wordsInBoth(text, evidence, language);
      if ([...shared].some((word) => !theirs.has(word)) || (agrees(key.text) && !agrees(text))) return false;
      return !saysAllOf(key.text, evidence, language) || saysAllOf(text, evidence, language);
    })
    .map(({ text }) => `the evidence “${evidence}” speaks for “${text}” as much as for the key “${key.text}”`);
};

const saysAllOf = (text: string, evidence: string, language: Language): boolean =>
  supportingPassage(text, evidence, language) !== undefined;
