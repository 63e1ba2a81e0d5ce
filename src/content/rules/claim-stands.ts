import { claimAgainstQuote } from "../../domain/article/agreement/claim-against-quote";
import type { Disagreement } from "../../domain/article/agreement/disagreement";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Rule } from "../rule";
import { diagnosticAt } from "../yaml/source-location";

/**
 * A claim and the sentence that states it agree in numbers, dates, bounds, modals and negations. Questions are proved by
 * the one and lead back to the other, so a difference would give learners two rules.
 */
export const claimStands: Rule = ({ facts, factsById, language }) =>
  facts.flatMap(({ value, locate }) => {
    const source = factsById.sources.byId.get(value.source)?.value;
    const days = [source?.stated, source?.checked].filter((day) => typeof day === "string");
    return claimAgainstQuote(value.claim, value.quote, language, days).map((found): Diagnostic => {
      const message = `The fact \`${value.id}\` ${describeDisagreement(found)} Its claim: “${value.claim}” The article: “${value.quote}”`;
      const suggestion = "Compare both with the source, and correct the one that is wrong.";
      return diagnosticAt(locate(["quote"]), { severity: "error", rule: "claim-stands", message, suggestion });
    });
  });

const verbs = { number: "claims", date: "claims the date", bound: "claims", modality: "claims that one" };

function describeDisagreement({ kind, one, other }: Disagreement): string {
  if (kind === "negation") return "says in one of the two that it is not so, and in the other that it is.";
  if (other === undefined) return `claims “${one}”, which its sentence in the article does not say.`;
  return `${verbs[kind]} “${one}”, and its sentence in the article says “${other}”.`;
}
