import {
  type AmountInText,
  amountsIn,
  type FactIndex,
  judgeRestated,
  statesAmount,
} from "../../../article/agreement/restated-numbers";
import type { ActionableAmounts } from "../../../text/actionable-amounts";
import { datesIn } from "../../../text/numbers/dates-in";
import { quantitiesIn } from "../../../text/numbers/quantity";
import { dimensionOf, sameDate, statesQuantity } from "../../../text/numbers/same-amount";
import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import { aboutItem, type ItemRule, ownFacts } from "../lint-rule";
import { unprovedKey } from "./unproved-key";

/**
 * L31: numbers and dates in a key and in a rationale are those of the facts that the item rests on, or of what the
 * question itself says. The rationale of a distractor may speak of another fact of the guide.
 * Why: a rule that changed is corrected in the article, and an old number left in a rationale teaches the old rule at the
 * very moment a learner looks for the right one.
 */
export const unsupportedNumber: ItemRule<"L31"> = {
  scope: "item",
  code: "L31",
  severity: "error",
  source: "None in the literature: it follows from keys that are proved by facts (docs/decisions/005)",
  suggestion: "Correct the number, or name the fact that states it among the facts of the item.",
  unless: unprovedKey,
  check: (item, _context, index) => {
    const own = ownFacts(item, index);
    return learnerTextsOf(item).flatMap((learnerText) =>
      staleIn(learnerText, own, index).map((words) =>
        aboutItem(item, `none of its facts says “${words}”, as “${learnerText.text}” does`),
      ),
    );
  },
};

/** A text that a learner is shown with the answer. `context`: texts whose numbers it may repeat without a fact. */
type LearnerText = { text: string; context: readonly string[]; isKey: boolean };

const learnerTextsOf = (item: Item): LearnerText[] =>
  formOf(item)
    .rationales(item)
    .map(({ text, of, stem, isKey }) => ({ text, context: [item.stem, stem, ...(isKey ? [] : [of])], isKey }));

/**
 * The numbers of a text that stand in place of those of the facts: it measures what they measure, and gives none of their
 * numbers. A number that is worked out ("five months are within the limit of 6") stands beside theirs.
 */
const staleIn = ({ text, context, isKey }: LearnerText, own: FactIndex["facts"], index: FactIndex): string[] => {
  const amounts = amountsIn(text, index.language);
  const isSupported = (amount: AmountInText): boolean =>
    own.some((fact) => statesAmount(fact, amount) || hasAmount(fact.fact.quote, amount, index));
  return amounts
    .filter((amount) => own.some(({ amounts }) => measures(amounts, amount)))
    .filter((amount) => !context.some((other) => hasAmount(other, amount, index)))
    .filter((amount) => !(isTime(amount) && context.some((other) => amountsIn(other, index.language).some(isTime))))
    .filter((amount) => !amounts.some((other) => measureOf(other) === measureOf(amount) && isSupported(other)))
    .filter((amount) => isKey || judgeRestated(text, amount, index) !== undefined)
    .map(({ words }) => words);
};

/** A case that gives days or times lets them be counted on: "seven months old". */
const isTime = (amount: AmountInText): boolean => ["date", "month", "day", "minute"].includes(measureOf(amount) ?? "");

const measureOf = (amount: AmountInText): string | undefined =>
  "date" in amount ? "date" : (dimensionOf(amount.quantity) ?? amount.quantity.unit);

const measures = ({ quantities, dates }: ActionableAmounts, amount: AmountInText): boolean =>
  "date" in amount
    ? dates.length > 0
    : quantities.some((other) => dimensionOf(other) !== undefined && dimensionOf(other) === measureOf(amount));

const hasAmount = (text: string, amount: AmountInText, { language }: FactIndex): boolean =>
  "quantity" in amount
    ? quantitiesIn(text, language).some((other) => statesQuantity(amount.quantity, other))
    : datesIn(text, language).some((other) => sameDate(amount.date.date, other.date));
