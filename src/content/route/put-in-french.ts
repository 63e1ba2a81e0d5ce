import type { RouteFacts } from "../../domain/route/route-fact";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { WrittenRoute } from "./read-route";

/** The facts with their French wording, as far as each claim still says what was translated, and advice on the others. */
export function putInFrench({ wordings }: WrittenRoute, facts: RouteFacts): { facts: RouteFacts; warnings: Problem[] } {
  const worded = new Map(facts);
  const warnings: Problem[] = [];
  for (const { value, placeOf } of wordings) {
    const fact = facts.get(value.id);
    if (fact?.claim === value.original) worded.set(value.id, { ...fact, wording: value.fr });
    else if (fact) {
      const message = `The claim of \`${value.id}\` has moved on, so that its French wording is not shown.`;
      const mend = `Put the new claim into French, and under \`original\`: ${fact.claim}`;
      warnings.push(problemAt(placeOf(["original"]), { severity: "warn", rule: "translation-behind", message, mend }));
    }
  }
  return { facts: worded, warnings };
}
