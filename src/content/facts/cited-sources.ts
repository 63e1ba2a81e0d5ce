import type { Fact } from "../../domain/fact/fact";
import type { SourceInUse } from "../content";
import type { FactsById } from "./facts-by-id";

/** The sources behind some facts, each once with the facts that rest on it, in the order of the facts. */
export function citedSources(facts: readonly Fact[], { sources }: FactsById): SourceInUse[] {
  return [...new Set(facts.map(({ source }) => source))].flatMap((id) => {
    const source = sources.byId.get(id);
    return source ? [{ source, facts: facts.filter((fact) => fact.source === id) }] : [];
  });
}
