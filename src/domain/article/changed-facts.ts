import type { Fact } from "./fact";
import { hashFact } from "./hash-fact";
import type { Source } from "./source";

/** What an article said, and on whose word. */
export type Stated = { sentence: string; source: Pick<Source, "title" | "publisher" | "url" | "stated"> };

/** A fact before and after a publication; `now` is null where the article no longer states it. */
export type FactChange = { fact: string; before: Stated; now: Stated | null };

type Ground = { facts: readonly Fact[]; sources: readonly Source[] };
type Grounded = { fact: Fact; source: Source };

const ground = ({ facts, sources }: Ground): Map<string, Grounded> => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const grounded = new Map<string, Grounded>();
  for (const fact of facts) {
    const source = sourceOf.get(fact.source);
    if (source) grounded.set(fact.id, { fact, source });
  }
  return grounded;
};

const stated = (sentence: string, { title, publisher, url, stated }: Source): Stated => ({
  sentence,
  source: { title, publisher, url, stated },
});

const changeOf = (before: Grounded, now: Grounded | undefined): FactChange => {
  const fact = before.fact.id;
  if (!now) return { fact, before: stated(before.fact.quote, before.source), now: null };
  // The same words may come to claim something else; then the claims are what differs.
  const told = before.fact.quote === now.fact.quote ? ("claim" as const) : ("quote" as const);
  return { fact, before: stated(before.fact[told], before.source), now: stated(now.fact[told], now.source) };
};

/**
 * The facts of an article whose claim, quote or source is no longer what it was, by id. What makes a new version of an
 * item without being here, such as a stem put better, is no news to those who answered it.
 */
export const changedFacts = (before: Ground, after: Ground): Record<string, FactChange> => {
  const next = ground(after);
  const changes: Record<string, FactChange> = {};
  for (const [id, old] of ground(before)) {
    const now = next.get(id);
    if (now && hashFact(now.fact, now.source) === hashFact(old.fact, old.source)) continue;
    changes[id] = changeOf(old, now);
  }
  return changes;
};
