import type { FoundEntry } from "./entries/search-entry";
import type { NameFit } from "./names/name-fit";
import type { QueryTerm } from "./query/query-term";
import type { SearchQuery } from "./query/search-query";
import { type ScoredEntry, share } from "./score-entries";

/** What answers a query as a whole: a guide, a word of the glossary, or an outcome of the pathway, by its id. */
export type BestAnswer = { kind: "article" | "term"; entry: FoundEntry } | { kind: "pathway"; outcome: string };

/** How much of a query must name an outcome, how much of it must tell that from others, and by how much more than the next. */
const covered = 0.6;
const enough = 0.35;
const ahead = 0.1;

type Found = {
  query: Pick<SearchQuery, "words" | "strong">;
  scored: readonly ScoredEntry[];
  terms: readonly QueryTerm[];
  articles: ReadonlyMap<string, NameFit>;
  pathways: ReadonlyMap<string, NameFit>;
};

/** Nothing where a sentence answers better: a query that asks for more than a name wants to read on. */
export const chooseBest = ({ query, scored, terms, articles, pathways }: Found): BestAnswer | undefined => {
  if (terms.length === 0) return undefined;
  const words = query.words.join(" ");
  const term = scored.find(({ entry }) => entry.kind === "term" && entry.headingWords.includes(words));
  if (term) return { kind: "term", entry: term.entry };
  // A question asks for more than a name.
  const asks = query.strong.includes(false);
  const guide = asks
    ? undefined
    : scored.find(({ entry }) => entry.kind === "article" && isNamed(articles.get(entry.article)));
  if (guide) return { kind: "article", entry: guide.entry };
  const [first, second] = [...pathways].sort(([, one], [, other]) => other.fit - one.fit);
  const named = Math.max(0, ...[...articles.values()].map(({ fit }) => fit));
  if (
    !first ||
    first[1].own === 0 ||
    share(terms, (_term, index) => first[1].matches[index] ?? 0) < covered ||
    first[1].fit < Math.max(enough, named) ||
    first[1].fit - (second?.[1].fit ?? 0) < ahead
  )
    return undefined;
  return { kind: "pathway", outcome: first[0] };
};

/** Whether a query says nothing but what a guide is called. */
const isNamed = (name: NameFit | undefined): boolean => name?.matches.every((match) => match > 0) ?? false;
