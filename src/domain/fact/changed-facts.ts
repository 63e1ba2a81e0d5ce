import type { Fact } from "./fact";
import { hashFact } from "./hash-fact";
import type { Source } from "./source";

/** The sentence of an article, and its source. */
export type QuotedFact = { sentence: string; source: Pick<Source, "title" | "publisher" | "url" | "stated"> };

/** How an article states a fact. */
export type FactState = Pick<Fact, "claim" | "quote"> & Pick<QuotedFact, "source">;

type Hashed = FactState & { hash: string };

/** A fact before and after a publication; null where the article does not state it. */
export type FactChange = { fact: string } & ({ before: Hashed; now: Hashed | null } | { before: null; now: Hashed });

type FactContext = { facts: readonly Fact[]; sources: readonly Source[] };

const statesOf = ({ facts, sources }: FactContext): Map<string, Hashed> => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const states = new Map<string, Hashed>();
  for (const fact of facts) {
    const source = sourceOf.get(fact.source);
    if (!source) continue;
    const { title, publisher, url, stated } = source;
    const { id, claim, quote } = fact;
    states.set(id, { claim, quote, source: { title, publisher, url, stated }, hash: hashFact(fact, source) });
  }
  return states;
};

/**
 * The facts of an article that are new, gone, or whose claim, quote or source is no longer what it was. What makes a new
 * version of an item without being here, such as a stem put better, is no news to those who answered it.
 */
export const changedFacts = (before: FactContext, after: FactContext): FactChange[] => {
  const [old, next] = [statesOf(before), statesOf(after)];
  const changed = [...old].flatMap(([fact, state]): FactChange[] => {
    const now = next.get(fact) ?? null;
    return now?.hash === state.hash ? [] : [{ fact, before: state, now }];
  });
  const added = [...next].flatMap(([fact, now]): FactChange[] => (old.has(fact) ? [] : [{ fact, before: null, now }]));
  return [...changed, ...added];
};

/** The sentences in which two states of a fact differ. */
export const differenceOf = (
  before: FactState,
  now: FactState | null,
): { before: QuotedFact; now: QuotedFact | null } => {
  // The same words may come to claim something else; then the claims are what differs.
  const field = now && before.quote === now.quote && before.claim !== now.claim ? "claim" : "quote";
  const toQuotedFact = (state: FactState): QuotedFact => ({ sentence: state[field], source: state.source });
  return { before: toQuotedFact(before), now: now && toQuotedFact(now) };
};
