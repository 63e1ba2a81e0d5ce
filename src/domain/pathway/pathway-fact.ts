import type { Claim } from "../fact/fact";
import type { Source } from "../fact/source";
import type { Language } from "../language";

/** A sentence of a guide that states a fact, and where it stands. */
export type PathwayQuote = { edition: string; section: string; quote: string };

/** A fact that a route rests on. `quotes`: the guides' sentences, in the languages that have one. `wording`: the claim in French, where the route has it. */
export type PathwayFact = Omit<Claim, "source"> & {
  source: Source;
  quotes: Partial<Record<Language, PathwayQuote[]>>;
  wording?: string;
};

/** Facts by id. */
export type PathwayFacts = ReadonlyMap<string, PathwayFact>;
