import type { CasePart } from "../../item";
import { aboutItem, type ItemRule } from "../lint-rule";
import { repeatedOptions } from "../repeated-options";

/**
 * L28 in the menus of a case: all options differ, and a menu allows fewer choices than options and no fewer than keys.
 * Why: who may choose everything, or must choose what does harm, is asked nothing.
 */
export const menu: ItemRule<"L28"> = {
  scope: "item",
  code: "L28",
  severity: "error",
  source: "Haladyna, Downing and Rodriguez (2002)",
  suggestion: "Tell the options apart, and allow fewer choices than options.",
  check: (item) =>
    item.form !== "decision-case"
      ? []
      : item.parts
          .flatMap((part, index) => checkPart(part, item.key.parts[index]?.options ?? [], `part ${index + 1}`))
          .map(({ message, suggestion }) => aboutItem(item, message, suggestion)),
};

const checkPart = ({ options, upTo }: CasePart, keys: readonly string[], part: string) => [
  ...repeatedOptions(options).map(({ text }) => ({
    message: `${part} has the option “${text}” twice`,
    suggestion: "Take one out, or tell them apart.",
  })),
  ...options
    .filter(({ id, harmful }) => harmful && keys.includes(id))
    .map(({ text }) => ({
      message: `in ${part}, “${text}” is a key and harmful`,
      suggestion: "Take out `key` or `harmful`.",
    })),
  ...(keys.length > upTo
    ? [
        {
          message: `${part} has ${keys.length} keys and allows ${upTo}`,
          suggestion: "Raise its `upTo`, or take a key out.",
        },
      ]
    : []),
  ...(upTo >= options.length
    ? [
        {
          message: `${part} allows ${upTo} of ${options.length} options`,
          suggestion: "Lower its `upTo`, or add options.",
        },
      ]
    : []),
];
