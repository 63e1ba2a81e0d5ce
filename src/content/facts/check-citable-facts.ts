import type { Diagnostic } from "../../domain/diagnostic";
import { diagnosticAt } from "../yaml/source-location";
import { explainMissing } from "./explain-missing";
import { knownFacts } from "./known-facts";
import type { CitableFacts } from "./read-citable-facts";
import { cellFacts } from "./tables/cell-facts";
import { checkTable } from "./tables/check-table";

/** What is wrong with the facts that any article may cite, whether or not an article uses them; not what follows from it. */
export function checkCitableFacts(citable: CitableFacts): Diagnostic[] {
  const { sources, claims, tables, unreadable } = knownFacts(citable.files, citable.unreadable);
  const diagnostics = [...tables.byId.values()].flatMap(checkTable);
  for (const { value, locate } of claims.byId.values()) {
    if (sources.byId.has(value.source)) continue;
    const words = explainMissing("source", value.source, sources, unreadable);
    diagnostics.push(diagnosticAt(locate(["source"]), { rule: "as-described", severity: "error", ...words }));
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
