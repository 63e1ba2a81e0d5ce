import type { Diagnostic } from "../../domain/diagnostic";
import type { PathwayFacts } from "../../domain/pathway/pathway-fact";
import { diagnosticAt } from "../yaml/source-location";
import type { ParsedPathway } from "./read-pathway";

/** The facts with their wordings in other languages, as far as each claim still says what was translated, and advice on the others. */
export function translatePathway(
  { wordings }: ParsedPathway,
  facts: PathwayFacts,
): { facts: PathwayFacts; warnings: Diagnostic[] } {
  const worded = new Map(facts);
  const warnings: Diagnostic[] = [];
  for (const { value, locate } of wordings) {
    const { id, original, ...wordings } = value;
    const fact = facts.get(id);
    if (fact?.claim === original) worded.set(id, { ...fact, wordings });
    else if (fact) {
      const message = `The claim of \`${id}\` has moved on, so that its wording in other languages is not shown.`;
      const suggestion = `Put the new claim into them, and under \`original\`: ${fact.claim}`;
      warnings.push(
        diagnosticAt(locate(["original"]), { severity: "warning", rule: "translation-behind", message, suggestion }),
      );
    }
  }
  return { facts: worded, warnings };
}
