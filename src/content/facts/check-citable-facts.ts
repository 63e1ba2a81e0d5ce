import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import { cellFacts } from "./cell-facts";
import { checkTable } from "./check-table";
import { explainMissing } from "./explain-missing";
import { knownFacts } from "./known-facts";
import type { CitableFacts } from "./read-citable-facts";

/** What is wrong with the facts that any article may cite, whether or not an article uses them; not what follows from it. */
export function checkCitableFacts(citable: CitableFacts): Problem[] {
  const { sources, claims, tables, unreadable } = knownFacts(citable.files, citable.unreadable);
  const problems = [...tables.byId.values()].flatMap(checkTable);
  for (const { value, placeOf } of claims.byId.values()) {
    if (sources.byId.has(value.source)) continue;
    const words = explainMissing("source", value.source, sources, unreadable);
    problems.push(problemAt(placeOf(["source"]), { severity: "err", ...words }));
  }
  for (const { value, placeOf } of tables.byId.values()) {
    for (const [fact, path] of cellFacts(value)) {
      if (claims.byId.has(fact)) continue;
      problems.push(
        problemAt(placeOf(path), { severity: "err", ...explainMissing("claim", fact, claims, unreadable) }),
      );
    }
  }
  return problems.filter(({ follows }) => follows === undefined);
}
