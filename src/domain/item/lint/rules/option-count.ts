import { formOf } from "../../forms/forms";
import { aboutItem, type ItemRule } from "../lint-rule";

/**
 * L28: as many options as the form asks for, all different, and something to leave out. A choice has 3 to 5, an ordering
 * at least 3; a menu of a case allows fewer choices than options and no fewer than keys.
 * Why: with two a guess is right half the time; beyond five hardly a distractor is ever chosen.
 */
export const optionCount: ItemRule<"L28"> = {
  scope: "item",
  code: "L28",
  severity: "error",
  blocks: true,
  source: "Rodriguez (2005), Three options are optimal; Haladyna, Downing and Rodriguez (2002)",
  suggestion: "Offer 3 to 5 options, all different.",
  check: (item) =>
    formOf(item)
      .checkOptions(item)
      .map(({ message, suggestion }) => aboutItem(item, message, suggestion)),
};
