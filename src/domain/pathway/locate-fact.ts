import { originalSlugOf } from "../article/article-slug";
import { type Language, originalLanguage } from "../language";
import type { PathwayFact, PathwayQuote } from "./pathway-fact";

/** A section of a guide, in one language. */
export type FactLocation = Pick<PathwayQuote, "article" | "section">;

type QuotedPathwayFact = Pick<PathwayFact, "quotes">;

/** What stands there is said again, and in full, further down. */
const openings = ["introduction", "bottom-line"];

const isOpening = ({ section }: FactLocation) => openings.includes(section);
const isSame = (one: FactLocation, other: FactLocation) =>
  one.article === other.article && one.section === other.section;

const spokenIn = ({ quotes }: QuotedPathwayFact, language: Language): PathwayQuote[] =>
  quotes[language] ?? quotes[originalLanguage] ?? [];

/** Of guides, the one that tells most of these facts. */
export const mostSpecific = (facts: readonly QuotedPathwayFact[], language: Language): string | undefined => {
  const slugs = facts.flatMap((fact) => spokenIn(fact, language)).map(({ article }) => originalSlugOf(article));
  const count = (slug: string) => slugs.filter((other) => other === slug).length;
  return [...new Set(slugs)].sort((one, other) => count(other) - count(one))[0];
};

/** The sentences for a fact, in this language where there are any: those outside an opening first, and of these `guides`' first. */
export const quotesFor = (
  fact: QuotedPathwayFact,
  language: Language,
  originalSlugs: readonly string[],
): PathwayQuote[] => {
  const location = (article: string) => [...originalSlugs, originalSlugOf(article)].indexOf(originalSlugOf(article));
  const rank = (quote: PathwayQuote) => (isOpening(quote) ? originalSlugs.length + 1 : 0) + location(quote.article);
  return [...spokenIn(fact, language)].sort((one, other) => rank(one) - rank(other));
};

/** More would be a list of its own; what is left out has its passage behind its mark. */
const most = 3;

/**
 * The sections in which to read these facts, few and the one that tells most first; the last of `guides` counts for a fact
 * more, the one before it for two. An opening stands in where nothing else tells them.
 */
export const locateFact = (
  facts: readonly QuotedPathwayFact[],
  language: Language,
  originalSlugs: readonly string[],
): FactLocation[] => {
  const all = facts.map((fact) => quotesFor(fact, language, originalSlugs));
  const further = all.map((quotes) => quotes.filter((quote) => !isOpening(quote))).filter(({ length }) => length > 0);
  return further.length > 0 ? cover(further, originalSlugs).slice(0, most) : cover(all, originalSlugs).slice(0, 1);
};

const cover = (left: readonly PathwayQuote[][], originalSlugs: readonly string[]): FactLocation[] => {
  const covers = (location: FactLocation, quotes: PathwayQuote[]) => quotes.some((quote) => isSame(quote, location));
  const favour = (location: FactLocation) => [...originalSlugs].reverse().indexOf(originalSlugOf(location.article)) + 1;
  const worth = (location: FactLocation) => left.filter((quotes) => covers(location, quotes)).length + favour(location);
  const [best] = left.flat().sort((one, other) => worth(other) - worth(one));
  if (best === undefined) return [];
  const { article, section } = best;
  const others = left.filter((quotes) => !covers(best, quotes));
  return [{ article, section }, ...cover(others, originalSlugs)];
};
