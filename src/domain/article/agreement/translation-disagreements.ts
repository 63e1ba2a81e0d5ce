import { type ActionableAmounts, actionableAmountsIn } from "../../text/actionable-amounts";
import { losesNegation, type Modality, modalsIn, type Sentence } from "../../text/modality";
import { datesIn } from "../../text/numbers/dates-in";
import { quantitiesIn } from "../../text/numbers/quantity";
import { sameDate, statesQuantity } from "../../text/numbers/same-amount";
import type { Span } from "../../text/supporting-passage";
import { boundDisagreements, type Disagreement } from "./disagreement";

/**
 * In what a translated sentence disagrees with its original: numbers and dates of either that the other lacks, bounds
 * that differ, "must" for "may", and a negation that was lost.
 */
export const translationDisagreements = (original: Sentence, translation: Sentence): Disagreement[] => [
  ...amountDisagreements([original.text], [translation.text], original, translation),
  ...boundDisagreements(original, translation, true),
  ...modalDisagreements(original, translation),
  ...negationDisagreements(original, translation),
];

/**
 * The numbers and dates that a reader may act on and that only one of two texts has: `one` of the original, empty where
 * it has none, and `other` of the translation.
 */
export const amountDisagreements = (
  original: readonly string[],
  translation: readonly string[],
  { language: from }: Pick<Sentence, "language">,
  { language: to }: Pick<Sentence, "language">,
): Disagreement[] => {
  const lost = onlyIn(original, from, read(translation, to));
  const added = onlyIn(translation, to, read(original, from));
  return Array.from({ length: Math.max(lost.length, added.length) }, (_, index): Disagreement => {
    const other = added[index];
    return { kind: "number", one: lost[index] ?? "", ...(other === undefined ? {} : { other }) };
  });
};

/** Every number and date of a text: what one language counts as a measure, the other may say with a noun. */
const read = (texts: readonly string[], language: Sentence["language"]): ActionableAmounts => ({
  quantities: texts.flatMap((text) => quantitiesIn(text, language)),
  dates: texts.flatMap((text) => datesIn(text, language)),
});

/** "Un an" is "a year" as often as "one year", so that a one in words is not counted. */
const onlyIn = (texts: readonly string[], language: Sentence["language"], there: ActionableAmounts): string[] =>
  texts.flatMap((text) => {
    const { quantities, dates } = actionableAmountsIn(text, language);
    const missing: Span[] = [
      ...quantities.filter(
        (one) => !(one.inWords && one.value === 1) && !there.quantities.some((other) => statesQuantity(one, other)),
      ),
      ...dates.filter((one) => !there.dates.some((other) => sameDate(one.date, other.date))),
    ];
    return missing.map(({ start, end }) => text.slice(start, end));
  });

/** What one text asks for alone and the other leaves free alone, or the other way round. */
const opposite: readonly (readonly [Modality, Modality])[] = [
  ["must", "may"],
  ["must", "need not"],
  ["may", "must"],
  ["need not", "must"],
];

const modalDisagreements = (original: Sentence, translation: Sentence): Disagreement[] => {
  const [originalModes, translatedModes] = [original, translation].map(({ text, language }) => [
    ...new Set(modalsIn(text, language).map(({ mode }) => mode)),
  ]);
  const [one, other] = [originalModes?.[0], translatedModes?.[0]];
  if (one === undefined || other === undefined || originalModes?.length !== 1 || translatedModes?.length !== 1)
    return [];
  return opposite.some(([first, second]) => first === one && second === other)
    ? [{ kind: "modality", one, other }]
    : [];
};

/** A negation is lost where the original has one and the translation says no in no way at all. */
const negationDisagreements = (original: Sentence, translation: Sentence): Disagreement[] =>
  losesNegation(original, translation) ? [{ kind: "negation", one: original.text, other: translation.text }] : [];
