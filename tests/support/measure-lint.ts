import { lintBareItems } from "../../src/domain/item/lint/lint-bare-items";

/** A question with the errors that a person found in it. `key`: the place of the right option. */
export type LabelledItem = {
  id: string;
  stem: string;
  options: string[];
  key: number;
  flaws: string[];
  glossary: string[];
};
export type Count = { found: number; missed: number; extra: number };

/** Labels that the lint finds, misses and adds, by rule and in all; `flagged` and `trulyFlawed` count items. */
export const measureLint = (items: readonly LabelledItem[]) => {
  const byRule = new Map<string, Count>();
  const total = { found: 0, missed: 0, extra: 0, flagged: 0, trulyFlawed: 0 };
  const count = (rule: string, what: keyof Count) => {
    const counts = byRule.get(rule) ?? { found: 0, missed: 0, extra: 0 };
    counts[what] += 1;
    total[what] += 1;
    byRule.set(rule, counts);
  };
  const bare = items.map(({ id, stem, options, key, glossary }) => ({
    id,
    stem,
    options,
    keys: [key],
    knownAbbreviations: new Set(glossary),
  }));
  for (const [position, diagnostics] of lintBareItems(bare).entries()) {
    const labels = new Set(items[position]?.flaws);
    const rules = new Set<string>(diagnostics.map(({ rule }) => rule));
    for (const rule of rules) count(rule, labels.has(rule) ? "found" : "extra");
    for (const label of labels) if (!rules.has(label)) count(label, "missed");
    if (rules.size > 0) total.flagged += 1;
    if (rules.size > 0 && labels.size > 0) total.trulyFlawed += 1;
  }
  return { byRule, total };
};
