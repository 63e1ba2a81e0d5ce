import { type Freshness, factFreshness } from "../fact/freshness";
import type { PathwayFacts } from "./pathway-fact";

const worstFirst: readonly Freshness[] = ["red", "amber", "fresh"];

/** How far a line may be relied on: no further than the worst of its facts. */
export const lineFreshness = (line: { facts: readonly string[] }, facts: PathwayFacts, today: string): Freshness => {
  const standings = line.facts.map((id) => {
    const fact = facts.get(id);
    return fact ? factFreshness(fact, fact.source, today) : "red";
  });
  return worstFirst.find((standing) => standings.includes(standing)) ?? "red";
};
