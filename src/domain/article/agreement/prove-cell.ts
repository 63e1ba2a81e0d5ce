import type { Explanation } from "../../diagnostic";
import type { KnownCell } from "../../fact/fact-table";
import type { Language } from "../../language";
import { failure, type Result, success } from "../../result";
import { type NumberSupport, numberSupport } from "../../text/numbers/number-support";
import type { Quantity } from "../../text/numbers/quantity";
import { dimensionOf, statesQuantity } from "../../text/numbers/same-amount";
import { isDate, supportingPassage } from "../../text/supporting-passage";
import { decidingIn } from "../../text/words/deciding-words";
import { findEvidence } from "./find-evidence";
import type { Quotations } from "./quotations";

/**
 * The words that support a cell. Its number is in the fact's quote with its unit, in digits or in words, and is the only
 * one of that unit; its text is there with all deciding words, denied or allowed as in the cell. Otherwise the cell gives
 * as evidence the words of the quote that support it, and the numbers must agree all the same.
 */
export const proveCell = (
  { value, fact, evidence, citation }: KnownCell,
  unit: string | undefined,
  { language, quoteOf, citationOf }: Quotations,
): Result<string, Explanation> => {
  const quote = quoteOf(fact) ?? "";
  const cited = citationOf(fact);
  const valueText = typeof value === "number" && unit ? `${value} ${unit}` : value;
  if (evidence !== undefined && findEvidence(evidence, quote) < 0) {
    return failure({
      message: `“${valueText}” has the evidence “${evidence}”, which does not stand in the sentence of \`${fact}\`: “${quote}”`,
      suggestion: "Copy as `evidence` the words of that sentence that say it, or correct the value.",
    });
  }
  if (citation !== undefined && findEvidence(citation, cited) < 0) {
    return failure({
      message: `“${valueText}” has the citation “${citation}”, which does not stand in the source of \`${fact}\`: “${cited}”`,
      suggestion: "Copy as `citation` words of the source's title, publisher or date.",
    });
  }
  const reading =
    typeof value === "number"
      ? numberSupport(value, unit, evidence ?? quote, language)
      : readText(value, { quote, evidence: evidence ?? citation, language });
  if (reading.support === "supported") return success(evidence ?? citation ?? reading.words);
  const [message, suggestion] = reasons[reading.support];
  return failure({ message: `“${valueText}” ${message} the sentence of \`${fact}\`: “${quote}”`, suggestion });
};

const reasons = {
  contradicted: [
    "has another number than",
    "Correct the value, or name as `fact` the one whose sentence gives this number.",
  ],
  ambiguous: ["is one of several numbers in", "Give as `evidence` the words around the number that is meant."],
  missing: [
    "is not said by",
    "Correct the value, name as `fact` the one whose sentence says it, or give as `evidence` the words of this sentence that say it.",
  ],
} as const;

type Text = { quote: string; evidence: string | undefined; language: Language };

const readText = (value: string, { quote, evidence, language }: Text): NumberSupport => {
  if (evidence === undefined) {
    const words = supportingPassage(value, quote, language);
    return words === undefined ? { support: "missing" } : { support: "supported", words };
  }
  const { words, quantities, dates } = decidingIn(evidence, language);
  if (words.length + quantities.length + dates.length === 0) return { support: "missing" };
  return agrees(value, quote, language) ? { support: "supported", words: evidence } : { support: "contradicted" };
};

/** Whether each number and date of a text is the quote's, wherever the quote gives one that measures the same. */
const agrees = (text: string, quote: string, language: Language): boolean => {
  const quoteContent = decidingIn(quote, language);
  const { quantities, dates } = decidingIn(text, language);
  const isSupported = (quantity: Quantity): boolean => {
    const dimension = dimensionOf(quantity);
    const counted = quoteContent.quantities.filter(
      (each) => dimension !== undefined && dimensionOf(each) === dimension,
    );
    return counted.length === 0 || counted.some((each) => statesQuantity(quantity, each));
  };
  const isDated = (date: { date: string }): boolean =>
    quoteContent.dates.length === 0 || quoteContent.dates.some((each) => isDate(date, each));
  return quantities.every(isSupported) && dates.every(isDated);
};
