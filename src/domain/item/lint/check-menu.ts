import type { CaseItem, CasePart } from "../item";
import { repeatedOptions } from "./repeated-options";

/** What is wrong with the menus of a case, and how to mend it. */
export const checkMenu = ({ parts, key }: CaseItem): { fault: string; suggestion: string }[] =>
  parts.flatMap((part, index) => checkPart(part, key.parts[index]?.options ?? [], `part ${index + 1}`));

const checkPart = ({ options, upTo }: CasePart, keys: readonly string[], part: string) => [
  ...repeatedOptions(options).map(({ text }) => ({
    fault: `${part} has the option “${text}” twice`,
    suggestion: "Take one out, or tell them apart.",
  })),
  ...options
    .filter(({ id, harmful }) => harmful && keys.includes(id))
    .map(({ text }) => ({
      fault: `in ${part}, “${text}” is a key and harmful`,
      suggestion: "Take out `key` or `harmful`.",
    })),
  ...(keys.length > upTo
    ? [
        {
          fault: `${part} has ${keys.length} keys and allows ${upTo}`,
          suggestion: "Raise its `upTo`, or take a key out.",
        },
      ]
    : []),
  ...(upTo >= options.length
    ? [
        {
          fault: `${part} allows ${upTo} of ${options.length} options`,
          suggestion: "Lower its `upTo`, or add options.",
        },
      ]
    : []),
];
