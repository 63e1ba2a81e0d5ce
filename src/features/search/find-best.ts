import type { Database } from "../../data/database/database";
import type { ArticlesFound } from "../../data/search/search-articles";
import { searchFactSource } from "../../data/search/search-fact-source";
import { searchFigures } from "../../data/search/search-figures";
import { searchParts } from "../../data/search/search-parts";
import { passageAddress } from "../../domain/block/passage-address";
import type { Language } from "../../domain/language";
import type { Pathway } from "../../domain/pathway/pathway";
import { pathwayAddress } from "../../domain/pathway/pathway-address";
import { toCalendarDays } from "../../domain/search/calendar-days";
import { chooseBest } from "../../domain/search/choose-best";
import { asksForDates, chooseCalendar } from "../../domain/search/choose-calendar";
import { asksForFee, chooseFigures } from "../../domain/search/choose-figures";
import { headingMark } from "../../domain/search/entries/to-entries";
import type { NameFit } from "../../domain/search/names/name-fit";
import type { SearchQuery } from "../../domain/search/query/search-query";
import type { BestResult } from "../../domain/search/search-results";
import { messagesIn } from "../../messages/messages";
import { describeSource } from "../../ui/source/describe-source";
import { resultAddress } from "./result-address";

/** The card has a figure of one of the guides that answer best: it must not contradict the list below it. */
const mostOfFigures = 3;
/** As many days as a card lists: the part that it leads to has all of them. */
const mostDays = 5;

/** How far a query names each outcome of the pathway. */
export type OutcomeFits = ReadonlyMap<string, NameFit>;

type Client = Database["client"];

type Routes = { pathway: Pathway | undefined; outcomes: OutcomeFits };

/** What answers a query as a whole: a sum, days, or what it names. `today`: YYYY-MM-DD. */
export const findBest = async (
  client: Client,
  query: SearchQuery,
  found: ArticlesFound,
  { routes, language, today }: { routes: Routes; language: Language; today: string },
): Promise<BestResult | undefined> =>
  (await findFigure(client, found, language)) ??
  (await findCalendar(client, found, { language, today })) ??
  findNamed(query, found, routes, language);

/** A guide, a route or a word of the glossary that a query names. */
const findNamed = (
  query: SearchQuery,
  { scored, meaning: { terms, missing }, articles }: ArticlesFound,
  { pathway, outcomes }: Routes,
  language: Language,
): BestResult | undefined => {
  const best = chooseBest({ query, scored, terms, missing, articles, pathways: outcomes });
  if (!best) return undefined;
  if (best.kind !== "pathway")
    return {
      kind: best.kind,
      title: best.entry.heading,
      text: best.entry.text,
      url: resultAddress(best.entry, language),
    };
  const outcome = pathway?.table.outcomes.find(({ id }) => id === best.outcome);
  const line = pathway?.table.lines.find(({ id }) => id === outcome?.bottom[0]);
  return (
    outcome && {
      kind: "pathway",
      title: outcome[language],
      text: line?.[language] ?? "",
      url: pathwayAddress(language, outcome.id),
    }
  );
};

/** What something costs, where a query asks that and a guide says it. */
const findFigure = async (
  client: Client,
  { scored, meaning, articles }: ArticlesFound,
  language: Language,
): Promise<BestResult | undefined> => {
  if (!asksForFee(meaning, language)) return undefined;
  const ordered = [...scored].sort((one, other) => other.score - one.score);
  const first = [...new Set(ordered.map(({ entry }) => entry.article))].slice(0, mostOfFigures);
  const figures = (await searchFigures(client, language)).filter(({ article }) => first.includes(article));
  const [best, ...also] = chooseFigures(figures, meaning, articles, language);
  const addressOf = ({ article, fact }: { article: string; fact: string }) => passageAddress(article, fact, language);
  return (
    best && {
      kind: "figure",
      title: best.claim,
      text: messagesIn(language).search.figure(`${best.publisher}, ${describeSource(best, language)}`),
      url: addressOf(best),
      section: best.section,
      official: officialOf(best),
      ...(also.length > 0 && { also: also.map((figure) => ({ title: figure.claim, url: addressOf(figure) })) }),
    }
  );
};

type Page = { publisher: string; title: string; url: string; language: Language | null };

const officialOf = ({ publisher, title, url, language }: Page): BestResult["official"] => ({
  ...{ publisher, title, url },
  ...(language && { language }),
});

/**
 * The days on which something is held, where a query asks for those of what a guide is about, and the guide gives any: of
 * what they are, that they are over where all of them are, and the page that has the next.
 */
const findCalendar = async (
  client: Client,
  { meaning, articles }: ArticlesFound,
  { language, today }: { language: Language; today: string },
): Promise<BestResult | undefined> => {
  if (!asksForDates(meaning, language)) return undefined;
  const named = [...articles].flatMap(([article, { own }]) => (own > 0 ? [article] : []));
  const calendar = chooseCalendar(await searchParts(client, named), meaning, articles, language);
  if (!calendar) return undefined;
  const { round, days } = toCalendarDays(calendar.facts, language, today);
  const [first] = days;
  const [source] = first ? await searchFactSource(client, calendar.article, first.fact) : [];
  if (!first || !source) return undefined;
  const messages = messagesIn(language).search;
  const addressOf = (fact: string) => passageAddress(calendar.article, fact, language);
  const isOver = days.every(({ isPast }) => isPast);
  return {
    kind: "calendar",
    title: messages.calendarOf(source.name, round ?? calendar.heading.split(headingMark).at(-1) ?? ""),
    text: isOver ? messages.allPast : messages.somePast,
    url: addressOf(first.fact),
    section: calendar.section,
    also: days.slice(0, mostDays).map(({ text, fact, isPast }) => ({
      ...{ title: text, url: addressOf(fact) },
      ...(isPast && { isPast: true as const }),
    })),
    official: officialOf(source),
  };
};
