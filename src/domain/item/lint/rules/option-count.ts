import type { Item } from "../../item";
import { subjectOf } from "../../subject-of";
import { checkMenu } from "../check-menu";
import type { Found, ItemRule, StandaloneRule } from "../lint-rule";
import { repeatedOptions } from "../repeated-options";

/**
 * L28: a choice has 3 to 5 options, all different, and something to leave out.
 * Why: with two a guess is right half the time; beyond five hardly a distractor is ever chosen. An ordering needs three
 * as well: of two, never shown in the right order, the answer would be known unseen. A case offers menus, each with
 * fewer choices than options and no fewer than keys.
 */
export const optionCount: ItemRule<"L28"> = {
  scope: "item",
  code: "L28",
  severity: "block",
  source: "Rodriguez (2005), Three options are optimal; Haladyna, Downing and Rodriguez (2002)",
  suggestion: "Offer 3 to 5 options, all different.",
  check: (item) => miscounted(item),
};

const miscounted = (item: Item): Found[] => {
  if (item.form === "numeric") return [];
  const diagnostic = (message: string, suggestion: string): Found => ({
    subject: subjectOf(item),
    message: `“${item.stem}”: ${message}.`,
    suggestion,
  });
  if (item.form === "decision-case")
    return checkMenu(item).map(({ fault: problemText, suggestion }) => diagnostic(problemText, suggestion));
  const count = item.options.length;
  const most = item.form === "ordering" ? Number.POSITIVE_INFINITY : 5;
  const allRight = item.form === "multiple-response" && item.key.options.length === count;
  return [
    ...(count < 3 || count > most
      ? [diagnostic(`it has ${count} options`, most === 5 ? "Offer 3 to 5." : "Offer at least 3 to put in order.")]
      : []),
    ...repeatedOptions(item.options).map(({ text }) =>
      diagnostic(`the option “${text}” stands there twice`, "Take one out, or tell them apart."),
    ),
    ...(allRight ? [diagnostic("every option is a key", "Add an option that does not belong.")] : []),
  ];
};

/** The same for a single best answer that stands by itself. */
export const standaloneOptionCount: StandaloneRule<"L28"> = {
  scope: "standalone",
  code: "L28",
  severity: "block",
  source: optionCount.source,
  suggestion: "Offer 3 to 5 options, all different.",
  judge: ({ options }) => {
    if (options.length < 3 || options.length > 5) return `it has ${options.length} options, not 3 to 5`;
    const [repeated] = repeatedOptions(options.map((text) => ({ text })));
    return repeated && `the option “${repeated.text}” stands there twice`;
  },
};
