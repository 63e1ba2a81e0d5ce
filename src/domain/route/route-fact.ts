import type { Claim } from "../article/fact";
import type { Source } from "../article/source";
import type { Language } from "../language";

/** A sentence of a guide that states a fact, and where it stands. */
export type RouteQuote = { edition: string; section: string; quote: string };

/** A fact that a route rests on. `quotes`: the guides' sentences, in the languages that have one. `wording`: the claim in French, where the route has it. */
export type RouteFact = Omit<Claim, "source"> & {
  source: Source;
  quotes: Partial<Record<Language, RouteQuote[]>>;
  wording?: string;
};

/** Facts by id. */
export type RouteFacts = ReadonlyMap<string, RouteFact>;
