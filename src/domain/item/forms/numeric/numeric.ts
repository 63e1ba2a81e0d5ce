import { findEvidence } from "../../../article/agreement/find-evidence";
import type { Language } from "../../../language";
import { success } from "../../../result";
import { numberSupport } from "../../../text/numbers/number-support";
import { numbersIn } from "../../../text/numbers/numbers-in";
import { withUnit } from "../../../text/numbers/with-unit";
import { languageOfItem } from "../../item-identity";
import type { Predicate } from "../../proof/predicate";
import type { FormDefinition, QuotesOf } from "../form-definition";
import type { AuthoredOf } from "../form-types";

/** Tolerance for floating-point error: 0.3 is within 0.1 of 0.2. */
const roundingError = 1e-9;

/** A number to write, exact or within a tolerance. */
export const numeric: FormDefinition<"numeric"> = {
  draft: ({ form, unit, tolerance, rationale, answer }) => ({
    fields: { form, unit, tolerance, rationale, number: answer },
    facts: [],
  }),
  assemble: ({ form, unit, tolerance, rationale, number }) =>
    success({ form, ...(unit === undefined ? {} : { unit }), tolerance, rationale, key: { number } }),
  likelyDifficulty: { authored: "medium", generated: "medium" },

  menus: () => [],
  keyIds: ({ key }) => [String(key.number)],
  rationales: ({ key, unit, rationale, identity }) => [
    {
      id: "answer",
      of: withUnit(key.number, unit, languageOfItem({ identity })),
      stem: "",
      text: rationale,
      isKey: true,
    },
  ],
  questionFields: ({ unit }) => ({ options: [], ...(unit === undefined ? {} : { unit }) }),
  feedback: ({ tolerance }) => (tolerance > 0 ? { tolerance } : {}),
  report: ({ key, unit, tolerance }) => [`✓ ${withUnit(key.number, unit)}${tolerance > 0 ? ` ± ${tolerance}` : ""}`],

  read: ({ form }, answer) => ("number" in answer && Number.isFinite(answer.number) ? { form, ...answer } : undefined),
  score: ({ key, tolerance }, { number }) => Number(Math.abs(number - key.number) <= tolerance + roundingError),

  judged: ({ key }) => [{ option: String(key.number), text: String(key.number), index: 0 }],
  predicate: (authored, quotesOf, language) => numberPredicate(authored, quotesOf, language),
  doubts: (authored, quotesOf, language) => [
    { twins: [], doubts: numberDoubts(authored, quotesOf, language), onlyKey: authored.onlyKey },
  ],

  bareItems: ({ stem }) => [{ stem, options: [], keys: [] }],
  checkOptions: () => [],
};

/** The number in its unit; where the editor gives a reason, any number of the evidence may be meant. */
const numberPredicate = (
  { evidence, unit, onlyKey }: AuthoredOf<"numeric">,
  quotesOf: QuotesOf,
  language: Language,
): Predicate => ({
  sentence: "a quote of the item's facts gives the number in its unit, and no other",
  judge: (text) => {
    const number = Number(text);
    for (const { fact, quote } of quotesOf()) {
      const words = evidence ?? quote;
      if (findEvidence(words, quote) < 0) continue;
      const found = numberSupport(number, unit, words, language);
      if (found.support === "supported") return { satisfies: true, fact, evidence: evidence ?? found.words };
      const isPresent = numbersIn(words, language).some(({ value }) => value === number);
      if (onlyKey !== undefined && isPresent) return { satisfies: true, fact, evidence: words };
    }
    return { satisfies: false };
  },
});

const numberDoubts = (
  { answer, unit, evidence }: AuthoredOf<"numeric">,
  quotesOf: QuotesOf,
  language: Language,
): string[] => {
  const sentences = evidence === undefined ? quotesOf().map(({ quote }) => quote) : [evidence];
  const isSupported = sentences.some((words) => numberSupport(answer, unit, words, language).support === "supported");
  return isSupported ? [] : [`no sentence gives “${withUnit(answer, unit, language)}” as its only number of that kind`];
};
