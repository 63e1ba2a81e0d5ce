import type { Fact } from "./fact";
import { type Freshness, factFreshness, firstOverdueDay } from "./freshness";
import type { Source } from "./source";

/**
 * How long ago a source was read, for the facts that rest on it. `facts`: how many; `freshness`: of the one that ages fastest;
 * `overdueFrom`: the first day on which one of them is overdue, `YYYY-MM-DD`.
 */
export type SourceAge = Pick<Source, "id" | "title" | "publisher" | "url" | "checked" | "copy" | "language"> & {
  facts: number;
  freshness: Freshness;
  overdueFrom: string;
};

const worst: readonly Freshness[] = ["red", "amber", "fresh"];

/** The sources of some texts by age, those first whose facts are overdue first. A fact that several texts state counts once. */
export const sourceAges = (
  texts: readonly { facts: readonly Fact[]; sources: readonly Source[] }[],
  today: string,
): SourceAge[] => {
  const ages = new Map<string, SourceAge>();
  const counted = new Set<string>();
  for (const { facts, sources } of texts) {
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    for (const fact of facts) {
      const source = sourceOf.get(fact.source);
      if (!source || counted.has(fact.id)) continue;
      counted.add(fact.id);
      const [freshness, overdueFrom] = [factFreshness(fact, source, today), firstOverdueDay(fact, source)];
      const { id, title, publisher, url, checked, copy, language } = source;
      const before = ages.get(id) ?? {
        ...{ id, title, publisher, url, checked, copy, ...(language && { language }) },
        facts: 0,
        freshness,
        overdueFrom,
      };
      ages.set(id, {
        ...before,
        facts: before.facts + 1,
        freshness: worst.find((each) => each === freshness || each === before.freshness) ?? freshness,
        overdueFrom: [overdueFrom, before.overdueFrom].sort()[0] ?? overdueFrom,
      });
    }
  }
  return [...ages.values()].sort(
    (one, other) => one.overdueFrom.localeCompare(other.overdueFrom) || one.id.localeCompare(other.id),
  );
};
