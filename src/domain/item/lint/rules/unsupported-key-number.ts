import type { FactIndex } from "../../../article/agreement/restated-numbers";
import { quantitiesIn } from "../../../text/numbers/quantity";
import { dimensionOf, statesQuantity } from "../../../text/numbers/same-amount";
import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import { aboutItem, type ItemRule, ownFacts } from "../lint-rule";
import { unprovedKey } from "./unproved-key";
import { unsupportedNumber } from "./unsupported-number";

/**
 * L31: the number of a key stands in its facts, in the stem or in its own rationale, where one of these gives such a number.
 * Why: a key that outlives the number of its fact teaches the old rule.
 */
export const unsupportedKeyNumber: ItemRule<"L31"> = {
  scope: "item",
  code: "L31",
  severity: "error",
  source: unsupportedNumber.source,
  suggestion: unsupportedNumber.suggestion,
  unless: unprovedKey,
  check: (item, _context, index) =>
    unsupportedKeys(item, ownFacts(item, index), index).map((message) => aboutItem(item, message)),
};

const unsupportedKeys = (item: Item, own: FactIndex["facts"], { language }: FactIndex): string[] =>
  formOf(item)
    .rationales(item)
    .filter(({ isKey }) => isKey)
    .flatMap(({ of: key, text: rationale }) => {
      const factQuantities = own.flatMap(({ fact }) => quantitiesIn(`${fact.claim} ${fact.quote}`, language));
      const rationaleQuantities = quantitiesIn(rationale, language);
      const stemQuantities = quantitiesIn(item.stem, language);
      return quantitiesIn(key, language).flatMap((number): string[] => {
        const dimension = dimensionOf(number);
        const against = [...factQuantities, ...rationaleQuantities].filter(
          (other) => dimension && dimensionOf(other) === dimension,
        );
        const stands = [...against, ...stemQuantities].some((other) => statesQuantity(number, other));
        return against.length === 0 || stands ? [] : [`no fact or rationale gives the number of the key “${key}”`];
      });
    });
