import { foldWords } from "../../text/fold-words";
import type { ItemDiagnostic } from "../diagnostic";
import type { BareItem } from "./bare-item";
import { bareRules } from "./bare-rules";
import { firstSimilar } from "./first-similar";
import { l28BareOptions } from "./rules/option-count";

export type BareDiagnostic = Pick<ItemDiagnostic, "rule" | "severity" | "message">;

const rules = [...bareRules, l28BareOptions];

/** The flaws of anybody's items, in their order: of each by itself, and L24 where it repeats one before it. */
export const lintBareItems = (items: readonly (BareItem & { id: string })[]): BareDiagnostic[][] => {
  const texts = items.map(({ stem, options, keys }) => foldWords([stem, ...keys.map((key) => options[key])].join(" ")));
  const repeats = firstSimilar(texts, () => true);
  return items.map((item, index) => {
    const first = items[repeats.get(index) ?? -1];
    return [
      ...rules.flatMap(({ rule, severity, judge }): BareDiagnostic[] => {
        const message = judge(item);
        return message === undefined ? [] : [{ rule, severity, message }];
      }),
      ...(first
        ? [{ rule: "L24", severity: "err" as const, message: `it asks nearly the same as “${first.id}”` }]
        : []),
    ];
  });
};
