import { z } from "zod";
import type { Diagnostic } from "../../diagnostic";
import type { RuleCode } from "../../rule-name";
import type { CompiledItems } from "../compile/compile-items";
import { isAbout } from "../item-identity";
import { lintRules } from "./lint-rules";

/** What the lint says of a published question, and what to do about it. `item`: its identity; null: it is about several, or about the article. */
export const lintDiagnosticSchema = z.object({
  rule: z.string(),
  message: z.string(),
  suggestion: z.string(),
  item: z.string().nullable().default(null),
});
export type LintDiagnostic = z.infer<typeof lintDiagnosticSchema>;

const isCode = (rule: string): rule is RuleCode => rule in lintRules;

/**
 * Of all that was found in an article, what the lint says of its questions, each remark once. `diagnostics`: what was said of `items`
 * before an editor let some of it stand.
 */
export const lintDiagnostics = (
  found: readonly Diagnostic[],
  { items, diagnostics }: Pick<CompiledItems, "items" | "diagnostics">,
): LintDiagnostic[] => {
  const left = new Set(diagnostics);
  const remarks = found.flatMap(({ rule, message, suggestion }): LintDiagnostic[] => {
    if (!isCode(rule)) return [];
    const own = [...left].find((each) => each.rule === rule && each.message === message);
    // Two questions of the same words are told apart by taking one after the other.
    if (own) left.delete(own);
    const item = own && items.find((each) => isAbout(own, each));
    return [{ rule, message, suggestion, item: item?.identity ?? null }];
  });
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
};
