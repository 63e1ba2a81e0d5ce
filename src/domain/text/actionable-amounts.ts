import { textLanguageOf } from "./languages/text-languages";
import { memoiseByText } from "./memoise-by-text";
import { type DateInText, datesIn } from "./numbers/dates-in";
import { type Quantity, quantitiesIn } from "./numbers/quantity";
import { dimensionOf } from "./numbers/same-amount";

/** What a reader may act on. */
export type ActionableAmounts = { quantities: readonly Quantity[]; dates: readonly DateInText[] };

/** Words that measure when their number is in words; "two points" or "one section" may be any two. */
const acted = new Set(
  "second minute hour day week month year percent dollar cent attempt time mg g kg ml cm km".split(" "),
);

/**
 * The numbers and dates that a reader may act on: all in digits but those of names and of the guide's own steps, and
 * those in words that count a measure or a part ("three years", "a third", but no "two of them").
 */
export const actionableAmountsIn = memoiseByText((text, language): ActionableAmounts => {
  const { numbered } = textLanguageOf(language);
  const quantities = quantitiesIn(text, language).filter(
    (quantity) =>
      !quantity.ordinal &&
      !isNumbered(text.slice(0, quantity.start), numbered) &&
      (!quantity.inWords || isMeasure(quantity)),
  );
  return { quantities, dates: datesIn(text, language) };
});

/** Half is no amount in "half over" and "the other half". */
const isMeasure = (quantity: Quantity): boolean => {
  const { value, unit } = quantity;
  if (unit === undefined) return dimensionOf(quantity) !== undefined && value !== 1 / 2;
  return quantity.measured && acted.has(unit) && !(value === 1 && (unit === "time" || unit === "attempt"));
};

/** Whether a number behind these words is that of a step: "step 3", "steps 5 to 7". */
const isNumbered = (before: string, numbered: ReadonlySet<string>): boolean => {
  const word = /(\p{L}+)\s+(?:\d+\s*(?:,|\p{L}{1,3})\s*)*$/u.exec(before)?.[1] ?? "";
  return numbered.has(
    word
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase(),
  );
};
