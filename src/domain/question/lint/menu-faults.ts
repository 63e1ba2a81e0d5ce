import type { CaseItem, CasePart } from "../item";
import { repeatedOptions } from "./repeated-options";

/** What is wrong with the menus of a case, and how to mend it. */
export const menuFaults = ({ parts, key }: CaseItem): { fault: string; mend: string }[] =>
  parts.flatMap((part, place) => faultsOf(part, key.parts[place]?.options ?? [], `part ${place + 1}`));

const faultsOf = ({ options, upTo }: CasePart, keys: readonly string[], part: string) => [
  ...repeatedOptions(options).map(({ text }) => ({
    fault: `${part} has the option “${text}” twice`,
    mend: "Take one out, or tell them apart.",
  })),
  ...options
    .filter(({ id, harmful }) => harmful && keys.includes(id))
    .map(({ text }) => ({
      fault: `in ${part}, “${text}” is a key and harmful`,
      mend: "Take out `key` or `harmful`.",
    })),
  ...(keys.length > upTo
    ? [{ fault: `${part} has ${keys.length} keys and allows ${upTo}`, mend: "Raise its `upTo`, or take a key out." }]
    : []),
  ...(upTo >= options.length
    ? [{ fault: `${part} allows ${upTo} of ${options.length} options`, mend: "Lower its `upTo`, or add options." }]
    : []),
];
