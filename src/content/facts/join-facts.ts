import type { Fact } from "../../domain/article/fact";
import type { ArticleFacts } from "../article/written-article";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";
import { explainMissing } from "./explain-missing";
import type { KnownFacts } from "./known-facts";

/** The facts of an article as written: each shared claim that it quotes, and its own. */
export function joinFacts(written: ArticleFacts, known: KnownFacts): { facts: Placed<Fact>[]; problems: Problem[] } {
  const facts: Placed<Fact>[] = [];
  const problems: Problem[] = [];
  for (const { value, placeOf } of written.quotes) {
    const claim = known.claims.byId.get(value.id);
    if (claim !== undefined && !known.claims.faulty.has(value.id)) {
      facts.push({ value: { ...claim.value, ...value }, placeOf });
    } else {
      const words = explainMissing("claim", value.id, known.claims, known.unreadable);
      problems.push(problemAt(placeOf([]), { severity: "err", ...words }));
    }
  }
  return { facts: [...facts, ...written.claims.entries], problems };
}
