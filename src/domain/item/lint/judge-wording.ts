import { isComplex } from "../../english/options/is-complex";
import type { BareItem } from "./bare-item";
import type { StandaloneRule, WordingRule } from "./lint-rule";

/** What rules say of the wording of one question: of those with one code the first that fires. */
export const judgeWording = <Rule extends WordingRule | StandaloneRule>(
  rules: readonly Rule[],
  itemFor: (rule: Rule) => BareItem,
): { rule: Rule; message: string }[] => {
  const found = new Map<string, { rule: Rule; message: string }>();
  for (const rule of rules) {
    const item = itemFor(rule);
    const message = found.has(rule.code) || !applies(rule, item) ? undefined : rule.judge(item);
    if (message !== undefined) found.set(rule.code, { rule, message });
  }
  return [...found.values()];
};

const applies = (rule: WordingRule | StandaloneRule, item: BareItem): boolean =>
  rule.scope === "standalone" ||
  (!(rule.needsKey && item.keys.length === 0) && !(rule.unlessComplex && isComplex(item)));
