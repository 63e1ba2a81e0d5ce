import type { Diagnostic } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";
import { explainMissing } from "./explain-missing";
import { toFactsById } from "./facts-by-id";
import type { SharedFacts } from "./read-shared-facts";
import { cellFacts } from "./tables/cell-facts";
import { checkTable } from "./tables/check-table";

/** Errors in the shared facts, whether or not an article cites them, without those that follow from another error. */
export function checkSharedFacts(sharedFacts: SharedFacts): Diagnostic[] {
  const { sources, claims, tables, unreadable } = toFactsById(sharedFacts.files, sharedFacts.unreadable);
  const diagnostics = [...tables.byId.values()].flatMap(checkTable);
  for (const { value, locate } of claims.byId.values()) {
    if (sources.byId.has(value.source)) continue;
    const explanation = explainMissing("source", value.source, sources, unreadable);
    diagnostics.push(diagnosticAt(locate(["source"]), { rule: "as-described", severity: "error", ...explanation }));
  }
  for (const { value, locate } of tables.byId.values()) {
    for (const [fact, path] of cellFacts(value)) {
      if (claims.byId.has(fact)) continue;
      diagnostics.push(
        diagnosticAt(locate(path), {
          rule: "as-described",
          severity: "error",
          ...explainMissing("claim", fact, claims, unreadable),
        }),
      );
    }
  }
  return diagnostics.filter(({ follows }) => follows === undefined);
}
