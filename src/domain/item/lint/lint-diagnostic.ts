import { z } from "zod";
import type { Diagnostic } from "../../diagnostic";
import type { RuleCode } from "../../rule-name";
import { lintRules } from "./lint-rules";

/** What the lint says of a published question, and what to do about it. */
export const lintDiagnosticSchema = z.object({ rule: z.string(), message: z.string(), suggestion: z.string() });
export type LintDiagnostic = z.infer<typeof lintDiagnosticSchema>;

const isCode = (rule: string): rule is RuleCode => rule in lintRules;

/** Of all that was found in an article, what the lint says of its questions. */
export const lintDiagnostics = (diagnostics: readonly Diagnostic[]): LintDiagnostic[] =>
  diagnostics.flatMap(({ rule, message, suggestion }) => (isCode(rule) ? [{ rule, message, suggestion }] : []));
