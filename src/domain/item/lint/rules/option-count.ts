import type { Item } from "../../item";
import { aboutItem, type Found, type ItemRule } from "../lint-rule";
import { repeatedOptions } from "../repeated-options";

/**
 * L28: a choice has 3 to 5 options, all different, and something to leave out.
 * Why: with two a guess is right half the time; beyond five hardly a distractor is ever chosen. An ordering needs three
 * as well: of two, never shown in the right order, the answer would be known unseen.
 */
export const optionCount: ItemRule<"L28"> = {
  scope: "item",
  code: "L28",
  severity: "error",
  source: "Rodriguez (2005), Three options are optimal; Haladyna, Downing and Rodriguez (2002)",
  suggestion: "Offer 3 to 5 options, all different.",
  check: (item) => miscounted(item),
};

const miscounted = (item: Item): Found[] => {
  if (item.form === "numeric" || item.form === "decision-case") return [];
  const count = item.options.length;
  const most = item.form === "ordering" ? Number.POSITIVE_INFINITY : 5;
  const allRight = item.form === "multiple-response" && item.key.options.length === count;
  return [
    ...(count < 3 || count > most
      ? [aboutItem(item, `it has ${count} options`, most === 5 ? "Offer 3 to 5." : "Offer at least 3 to put in order.")]
      : []),
    ...repeatedOptions(item.options).map(({ text }) =>
      aboutItem(item, `the option “${text}” stands there twice`, "Take one out, or tell them apart."),
    ),
    ...(allRight ? [aboutItem(item, "every option is a key", "Add an option that does not belong.")] : []),
  ];
};
