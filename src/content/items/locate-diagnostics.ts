import type { Diagnostic, ItemDiagnostic, SourceLocation } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";
import type { Questions } from "./read-questions";

/** Diagnostics with the line of their item or model; those of the whole article get the first line. */
export function locateDiagnostics(
  file: string,
  questions: Questions,
  diagnostics: readonly ItemDiagnostic[],
): Diagnostic[] {
  const locations = new Map<string, SourceLocation>(
    [...questions.models, ...questions.authored].map(({ value, locate }) => [value.id, locate([])]),
  );
  return diagnostics.map(({ subject, ...what }) =>
    diagnosticAt(locations.get(subject) ?? { file, line: 1, column: 1 }, what),
  );
}
