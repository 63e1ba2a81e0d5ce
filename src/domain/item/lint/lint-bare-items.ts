import type { ItemDiagnostic } from "../../diagnostic";
import { foldWords } from "../../text/words/fold-words";
import type { BareItem } from "./bare-item";
import { firstSimilar } from "./first-similar";
import { judgeWording } from "./judge-wording";
import { standaloneRules, wordingRules } from "./lint-rules";
import { nearDuplicate } from "./rules/near-duplicate";

export type BareDiagnostic = Pick<ItemDiagnostic, "rule" | "severity" | "message">;

const rules = [...wordingRules, ...standaloneRules];

/** The diagnostics of anybody's items, in their order: of each by itself, and L24 where it repeats one before it. */
export const lintBareItems = (items: readonly (BareItem & { id: string })[]): BareDiagnostic[][] => {
  const texts = items.map(({ stem, options, keys }) => foldWords([stem, ...keys.map((key) => options[key])].join(" ")));
  const repeats = firstSimilar(texts, () => true);
  return items.map((item, index) => {
    const first = items[repeats.get(index) ?? -1];
    return [
      ...judgeWording(rules, () => item).map(
        ({ rule: { code, severity }, message }): BareDiagnostic => ({ rule: code, severity, message }),
      ),
      ...(first
        ? [
            {
              rule: nearDuplicate.code,
              severity: nearDuplicate.severity,
              message: `it asks nearly the same as “${first.id}”`,
            },
          ]
        : []),
    ];
  });
};
