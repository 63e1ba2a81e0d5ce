import { guideOfEdition } from "../article/edition";
import { type Language, languages } from "../language";
import type { RouteFact, RouteQuote } from "./route-fact";

/** A section of a guide, in the edition of one language. */
export type Place = Pick<RouteQuote, "edition" | "section">;

type Quoted = Pick<RouteFact, "quotes">;

/** What stands there is said again, and in full, further down. */
const openings = ["introduction", "bottom-line"];

const isOpening = ({ section }: Place) => openings.includes(section);
const isSame = (one: Place, other: Place) => one.edition === other.edition && one.section === other.section;

const spokenIn = ({ quotes }: Quoted, language: Language): RouteQuote[] =>
  quotes[language] ?? quotes[languages[0]] ?? [];

/** Of guides, the one that tells most of these facts. */
export const mostTelling = (facts: readonly Quoted[], language: Language): string | undefined => {
  const guides = facts.flatMap((fact) => spokenIn(fact, language)).map(({ edition }) => guideOfEdition(edition));
  const told = (guide: string) => guides.filter((other) => other === guide).length;
  return [...new Set(guides)].sort((one, other) => told(other) - told(one))[0];
};

/** The sentences for a fact, in this language where there are any: those outside an opening first, and of these `guides`' first. */
export const quotesFor = (fact: Quoted, language: Language, guides: readonly string[]): RouteQuote[] => {
  const place = (edition: string) => [...guides, guideOfEdition(edition)].indexOf(guideOfEdition(edition));
  const rank = (quote: RouteQuote) => (isOpening(quote) ? guides.length + 1 : 0) + place(quote.edition);
  return [...spokenIn(fact, language)].sort((one, other) => rank(one) - rank(other));
};

/** More would be a list of its own; what is left out has its passage behind its mark. */
const most = 3;

/**
 * The sections in which to read these facts, few and the one that tells most first; the last of `guides` counts for a fact
 * more, the one before it for two. An opening stands in where nothing else tells them.
 */
export const whereTold = (facts: readonly Quoted[], language: Language, guides: readonly string[]): Place[] => {
  const all = facts.map((fact) => quotesFor(fact, language, guides));
  const further = all.map((quotes) => quotes.filter((quote) => !isOpening(quote))).filter(({ length }) => length > 0);
  return further.length > 0 ? cover(further, guides).slice(0, most) : cover(all, guides).slice(0, 1);
};

const cover = (left: readonly RouteQuote[][], guides: readonly string[]): Place[] => {
  const tells = (place: Place, quotes: RouteQuote[]) => quotes.some((quote) => isSame(quote, place));
  const favour = (place: Place) => [...guides].reverse().indexOf(guideOfEdition(place.edition)) + 1;
  const worth = (place: Place) => left.filter((quotes) => tells(place, quotes)).length + favour(place);
  const [best] = left.flat().sort((one, other) => worth(other) - worth(one));
  if (best === undefined) return [];
  const { edition, section } = best;
  const others = left.filter((quotes) => !tells(best, quotes));
  return [{ edition, section }, ...cover(others, guides)];
};
