import { factStanding, type Standing } from "../article/fact-standing";
import type { RouteFacts } from "./route-fact";

const worstFirst: readonly Standing[] = ["red", "amber", "fresh"];

/** How far a line may be relied on: no further than the worst of its facts. */
export const lineStanding = (line: { facts: readonly string[] }, facts: RouteFacts, today: string): Standing => {
  const standings = line.facts.map((id) => {
    const fact = facts.get(id);
    return fact ? factStanding(fact, fact.source, today) : "red";
  });
  return worstFirst.find((standing) => standings.includes(standing)) ?? "red";
};
