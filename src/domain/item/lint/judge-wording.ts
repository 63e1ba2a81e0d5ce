import type { BareItem } from "./bare-item";
import type { StandaloneRule, WordingRule } from "./lint-rule";

/** What rules say of the wording of one question: of those with one code the first that fires. */
export const judgeWording = <Rule extends WordingRule | StandaloneRule>(
  rules: readonly Rule[],
  itemFor: (rule: Rule) => BareItem,
): { rule: Rule; message: string }[] => {
  const found = new Map<string, { rule: Rule; message: string }>();
  for (const rule of rules) {
    if (found.has(rule.code)) continue;
    const message = rule.judge(itemFor(rule));
    if (message !== undefined) found.set(rule.code, { rule, message });
  }
  return [...found.values()];
};
