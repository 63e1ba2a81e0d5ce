import { textLanguageOf } from "../text/languages/text-languages";
import type { FoundEntry } from "./entries/search-entry";
import { type NameFit, worthOfTag } from "./names/name-fit";
import type { QueryTerm } from "./query/query-term";
import type { SearchQuery } from "./query/search-query";
import { type ScoredEntry, share } from "./score-entries";

/** What answers a query as a whole: a guide, a word of the glossary, or an outcome of the pathway, by its id. */
export type BestAnswer = { kind: "article" | "term"; entry: FoundEntry } | { kind: "pathway"; outcome: string };

/** How much of a query must name an outcome, how much of it must tell that from others, and by how much more than the next. */
const covered = 0.6;
const enough = 0.35;
const ahead = 0.1;
/** How much more of the query a sentence may answer than the name of the outcome does. */
const beyond = 0.25;

type Found = {
  query: Pick<SearchQuery, "words" | "strong">;
  scored: readonly ScoredEntry[];
  terms: readonly QueryTerm[];
  /** Words that no guide has: what comes nearest is no answer to the whole query. */
  missing: readonly string[];
  articles: ReadonlyMap<string, NameFit>;
  pathways: ReadonlyMap<string, NameFit>;
};

/** Nothing where a sentence answers better: a query that asks for more than a name wants to read on. */
export const chooseBest = ({ query, scored, terms, missing, articles, pathways }: Found): BestAnswer | undefined => {
  if (terms.length === 0 || missing.length > 0) return undefined;
  const term = scored.find(({ entry }) => entry.kind === "term" && asksFor(entry, query));
  if (term) return { kind: "term", entry: term.entry };
  // A question asks for more than a name.
  const asks = query.strong.includes(false);
  const guide = asks
    ? undefined
    : scored.find(({ entry }) => entry.kind === "article" && isNamed(articles.get(entry.article)));
  if (guide) return { kind: "article", entry: guide.entry };
  const [first, second] = [...pathways].sort(([, one], [, other]) => other.fit - one.fit);
  const cover = first ? share(terms, (_term, index) => first[1].matches[index] ?? 0) : 0;
  const answered = Math.max(0, ...scored.map((one) => one.answered));
  const named = Math.max(0, ...[...articles.values()].map(({ fit }) => fit));
  if (
    !first ||
    first[1].own === 0 ||
    cover < covered ||
    answered - cover > beyond ||
    first[1].fit < Math.max(enough, named) ||
    first[1].fit - (second?.[1].fit ?? 0) < ahead
  )
    return undefined;
  return { kind: "pathway", outcome: first[0] };
};

/** Whether a query asks for nothing but a word of the glossary, as it stands or in a question: "what does … mean". */
const asksFor = ({ headingWords, language }: FoundEntry, { words, strong }: Found["query"]): boolean => {
  const { commonWords } = textLanguageOf(language);
  const telling = words.map((word, index) => strong[index] && !commonWords.has(word));
  const phrase = words.slice(telling.indexOf(true), telling.lastIndexOf(true) + 1).join(" ");
  return phrase !== "" && [phrase, words.join(" ")].some((one) => headingWords.includes(one));
};

/** Whether a query says nothing but what a guide is called, in its own words. */
const isNamed = (name: NameFit | undefined): boolean => name?.matches.every((match) => match >= worthOfTag) ?? false;
