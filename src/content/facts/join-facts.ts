import type { Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import type { ArticleFacts } from "../article/parsed-article";
import { diagnosticAt, type Located } from "../yaml/source-location";
import { explainMissing } from "./explain-missing";
import type { FactsById } from "./facts-by-id";

/** The facts of an article as written: each shared claim that it quotes, and its own. */
export function joinFacts(
  parsed: ArticleFacts,
  factsById: FactsById,
): { facts: Located<Fact>[]; diagnostics: Diagnostic[] } {
  const facts: Located<Fact>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { value, locate } of parsed.quotes) {
    const claim = factsById.claims.byId.get(value.id);
    if (claim !== undefined && !factsById.claims.invalid.has(value.id)) {
      facts.push({ value: { ...claim.value, ...value }, locate });
    } else {
      const explanation = explainMissing("claim", value.id, factsById.claims, factsById.unreadable);
      diagnostics.push(diagnosticAt(locate([]), { rule: "as-described", severity: "error", ...explanation }));
    }
  }
  return { facts: [...facts, ...parsed.claims.entries], diagnostics };
}
