import { foldWords } from "../../article/fold-words";
import type { Finding } from "../finding";
import type { BareItem } from "./bare-item";
import { bareRules } from "./bare-rules";
import { firstSimilar } from "./first-similar";
import { l28BareOptions } from "./l28-options";

export type Flaw = Pick<Finding, "rule" | "severity" | "message">;

const rules = [...bareRules, l28BareOptions];

/** The flaws of anybody's items, in their order: of each by itself, and L24 where it repeats one before it. */
export const lintBareItems = (items: readonly (BareItem & { id: string })[]): Flaw[][] => {
  const texts = items.map(({ stem, options, keys }) => foldWords([stem, ...keys.map((key) => options[key])].join(" ")));
  const repeats = firstSimilar(texts, () => true);
  return items.map((item, place) => {
    const first = items[repeats.get(place) ?? -1];
    return [
      ...rules.flatMap(({ rule, severity, judge }): Flaw[] => {
        const message = judge(item);
        return message === undefined ? [] : [{ rule, severity, message }];
      }),
      ...(first
        ? [{ rule: "L24", severity: "err" as const, message: `it asks nearly the same as “${first.id}”` }]
        : []),
    ];
  });
};
