import { languageOf, originalSlugOf } from "../article/article-slug";
import { type Language, originalLanguage } from "../language";
import type { PathwayFact, PathwayQuote } from "./pathway-fact";

/** A section of a guide, in one language. */
export type FactLocation = Pick<PathwayQuote, "article" | "section">;

type QuotedPathwayFact = Pick<PathwayFact, "quotes">;

/** What stands there is said again, and in full, further down. */
const openings = ["introduction", "bottom-line"];

const isOpening = ({ section }: FactLocation) => openings.includes(section);
export const isSameSection = (one: FactLocation, other: FactLocation): boolean =>
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
 * The sections in which to read these facts, few and the one that tells most first; the last of `originalSlugs` counts for a fact
 * more, the one before it for two. An opening stands in where nothing else tells them. `own`: the guide on the matter itself,
 * which is read before all others; where it is not in this language, one section that is goes before it.
 */
export const locateFact = (
  facts: readonly QuotedPathwayFact[],
  language: Language,
  originalSlugs: readonly string[],
  own?: string,
): FactLocation[] => {
  const inOwn =
    own === undefined
      ? []
      : locateIn(
          facts.map((fact) => quotesOf(fact, language, own)),
          [own],
        );
  if (inOwn.some(({ article }) => languageOf(article) === language)) return inOwn;
  const elsewhere = locateIn(
    facts.map((fact) => quotesFor(fact, language, originalSlugs)),
    originalSlugs,
  );
  if (inOwn.length === 0) return elsewhere;
  const spoken = elsewhere.filter(({ article }) => languageOf(article) === language).slice(0, 1);
  return [...spoken, ...inOwn].slice(0, most);
};

/** The sentences of one guide for a fact, in this language or else in the original. */
const quotesOf = ({ quotes }: QuotedPathwayFact, language: Language, guide: string): PathwayQuote[] => {
  const own = (spoken: Language) => (quotes[spoken] ?? []).filter(({ article }) => originalSlugOf(article) === guide);
  const translated = own(language);
  return translated.length > 0 ? translated : own(originalLanguage);
};

const locateIn = (all: readonly PathwayQuote[][], originalSlugs: readonly string[]): FactLocation[] => {
  const further = all.map((quotes) => quotes.filter((quote) => !isOpening(quote))).filter(({ length }) => length > 0);
  return further.length > 0 ? cover(further, originalSlugs).slice(0, most) : cover(all, originalSlugs).slice(0, 1);
};

const cover = (left: readonly PathwayQuote[][], originalSlugs: readonly string[]): FactLocation[] => {
  const covers = (location: FactLocation, quotes: PathwayQuote[]) =>
    quotes.some((quote) => isSameSection(quote, location));
  const favour = (location: FactLocation) => [...originalSlugs].reverse().indexOf(originalSlugOf(location.article)) + 1;
  const worth = (location: FactLocation) => left.filter((quotes) => covers(location, quotes)).length + favour(location);
  const [best] = left.flat().sort((one, other) => worth(other) - worth(one));
  if (best === undefined) return [];
  const { article, section } = best;
  const others = left.filter((quotes) => !covers(best, quotes));
  return [{ article, section }, ...cover(others, originalSlugs)];
};
