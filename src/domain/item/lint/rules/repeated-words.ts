import { amountsIn } from "../../../english/amounts-in";
import { contentWords } from "../../../english/content-words";
import { splitWords } from "../../../english/split-words";
import type { WordingRule } from "../lint-rule";

/** What ties every option to the stem in the same words: "because oxygen", "without certification". */
const ties = /^(because|since|if|when|while|although|unless|after|before|during|without|through|under) /;

/**
 * L18: what every option says at its start or end stands in the stem.
 * Why: the same words four times over are four times read, and hide what differs. One word, or two small ones such as
 * "in the", keep options parallel; the unit of a number belongs to it.
 */
export const repeatedWords: WordingRule<"L18"> = {
  scope: "wording",
  code: "L18",
  severity: "warning",
  source: "NBME Item-Writing Guide, irrelevant difficulty; Haladyna, Downing and Rodriguez (2002), rule 16",
  unfit: ["true-statement"],
  suggestion: "Move the words that all options share into the stem.",
  judge: ({ options }) => {
    const rows = options.map(splitWords);
    const shortest = Math.min(...rows.map(({ length }) => length));
    if (options.length < 3 || shortest < 2) return undefined;
    const start = sharedAt(rows, shortest, (row, step) => row[step]);
    const end = sharedAt(rows, shortest - start.length, (row, step) => row[row.length - 1 - step]).reverse();
    const isNumeric = options.every((option) => amountsIn(option).length > 0) && start.length === 0;
    if (isNumeric) return undefined;
    const content = contentWords([...start, ...end].join(" "));
    const shared = Math.max(start.length, end.length);
    const tied = start.length === 2 && ties.test(start.join(" ")) && content.length > 0;
    if (shared < 3 && content.length < 2 && !tied) return undefined;
    return `all options share “${[start, end]
      .filter(({ length }) => length > 0)
      .map((part) => part.join(" "))
      .join(" … ")}”`;
  },
};

const sharedAt = (
  rows: readonly (readonly string[])[],
  most: number,
  at: (row: readonly string[], step: number) => string | undefined,
): string[] => {
  const shared: string[] = [];
  for (let step = 0; step < most; step += 1) {
    const [word, ...others] = rows.map((row) => at(row, step));
    if (word === undefined || others.some((other) => other !== word)) break;
    shared.push(word);
  }
  return shared;
};
