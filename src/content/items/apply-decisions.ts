import type { Diagnostic, ItemDiagnostic } from "../../domain/diagnostic";
import { isDecidedBy } from "../../domain/item/lint/decision";
import { diagnosticAt } from "../yaml/source-location";
import type { Questions } from "./read-questions";

/** `open`: the diagnostics that nobody has decided on. `idle`: decisions that match none, which only mislead whoever reads them. */
export function applyDecisions(
  { decisions }: Questions,
  diagnostics: readonly ItemDiagnostic[],
): { open: ItemDiagnostic[]; idle: Diagnostic[] } {
  const open = diagnostics.filter((diagnostic) => !decisions.some(({ value }) => isDecidedBy(value, diagnostic)));
  const idle = decisions
    .filter(({ value }) => !diagnostics.some((diagnostic) => isDecidedBy(value, diagnostic)))
    .map(({ value, locate }) =>
      diagnosticAt(locate([]), {
        rule: "as-described",
        severity: "warning",
        message: `The decision on ${value.rule} of “${value.item}” matches no warning.`,
        suggestion: "Take it out, or name the item or model and the rule that the warning names.",
      }),
    );
  return { open, idle };
}
