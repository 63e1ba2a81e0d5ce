import type { Diagnostic } from "../../domain/diagnostic";
import type { PathwayFacts } from "../../domain/pathway/pathway-fact";
import { diagnosticAt } from "../yaml/source-location";
import type { ParsedPathway } from "./read-pathway";

/** The facts with their French wording, as far as each claim still says what was translated, and advice on the others. */
export function translatePathway(
  { wordings }: ParsedPathway,
  facts: PathwayFacts,
): { facts: PathwayFacts; warnings: Diagnostic[] } {
  const worded = new Map(facts);
  const warnings: Diagnostic[] = [];
  for (const { value, locate } of wordings) {
    const fact = facts.get(value.id);
    if (fact?.claim === value.original) worded.set(value.id, { ...fact, wording: value.fr });
    else if (fact) {
      const message = `The claim of \`${value.id}\` has moved on, so that its French wording is not shown.`;
      const suggestion = `Put the new claim into French, and under \`original\`: ${fact.claim}`;
      warnings.push(
        diagnosticAt(locate(["original"]), { severity: "warning", rule: "translation-behind", message, suggestion }),
      );
    }
  }
  return { facts: worded, warnings };
}
