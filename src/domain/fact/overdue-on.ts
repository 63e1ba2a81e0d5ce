import type { Fact } from "./fact";
import { firstOverdueDay } from "./freshness";
import type { Source } from "./source";

type OverdueContext = { facts: readonly Fact[]; sources: readonly Source[] };

/** For items of an article: the first day on which any of the facts that an item rests on is red; null where none will be. */
export const overdueOn = ({
  facts,
  sources,
}: OverdueContext): ((item: { facts: readonly { id: string }[] }) => string | null) => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const days = new Map<string, string>();
  for (const fact of facts) {
    const source = sourceOf.get(fact.source);
    if (source) days.set(fact.id, firstOverdueDay(fact, source));
  }
  return (item) => item.facts.flatMap(({ id }) => days.get(id) ?? []).sort()[0] ?? null;
};
