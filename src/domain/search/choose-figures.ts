import type { Fact } from "../fact/fact";
import type { Source } from "../fact/source";
import type { Language } from "../language";
import { textLanguageOf } from "../text/languages/text-languages";
import type { FoundEntry } from "./entries/search-entry";
import type { NameFit } from "./names/name-fit";
import { asksFor, isAnyOf } from "./query/asks-for";
import { matchTerm, textPositions } from "./query/match-term";
import type { Meaning } from "./query/query-term";
import { share } from "./score-entries";

/** A fact that gives a sum of money, and its source, with of when that is. */
export type FeeFact = Pick<FoundEntry, "article" | "position" | "section"> &
  Pick<Fact, "quote" | "claim"> &
  Pick<Source, "publisher" | "title" | "url" | "stated" | "checked" | "copy"> & {
    fact: string;
    language: Language | null;
  };

/** What else counts, beside the share of what is asked for that a fact and its guide name. */
const bonus = { own: 0.5, name: 0.6 };
/** What the name of its guide is worth beside the fact itself. */
const worthOfNamed = 0.9;
/** How far each thing that is asked for must be named, and how much less a figure beside the best may have. */
const covered = 0.5;
const beside = 0.05;
const mostFigures = 3;

/** Whether a query asks what something costs: by a word for fees, or by one that editors say means them. */
export const asksForFee = (meaning: Meaning, language: Language): boolean =>
  asksFor(meaning, textLanguageOf(language).feeWords);

/**
 * The figures that answer what a query asks the price of, in the order of the guide: of one part of one guide, the one that
 * names most of it in the guide that is named. None where no figure is about that.
 */
export const chooseFigures = (
  figures: readonly FeeFact[],
  { terms }: Meaning,
  articles: ReadonlyMap<string, NameFit>,
  language: Language,
): FeeFact[] => {
  const { feeWords } = textLanguageOf(language);
  const sought = terms.filter((term) => !isAnyOf(term, feeWords));
  const fitting = figures.flatMap((figure) => {
    const guide = articles.get(figure.article);
    // Whatever a guide says is said of what it is called, and of nothing else that its title has.
    const isNamed = (guide?.own ?? 0) > 0;
    const named = terms.flatMap((term, at) => (sought.includes(term) ? [isNamed ? (guide?.matches[at] ?? 0) : 0] : []));
    const text = textPositions(`${figure.claim} ${figure.quote} ${figure.publisher}`);
    const own = sought.map((term) => matchTerm(term, text));
    const matches = own.map((match, at) => Math.max(match, worthOfNamed * (named[at] ?? 0)));
    const value =
      share(sought, (_term, at) => matches[at] ?? 0) +
      bonus.own * share(sought, (_term, at) => own[at] ?? 0) +
      bonus.name * ((guide?.fit ?? 0) + (guide?.own ?? 0));
    return matches.every((match) => match >= covered) ? [{ figure, value }] : [];
  });
  const best = fitting.reduce<(typeof fitting)[number] | undefined>(
    (most, one) => (most === undefined || one.value > most.value ? one : most),
    undefined,
  );
  return fitting
    .filter(
      ({ figure, value }) =>
        best &&
        figure.article === best.figure.article &&
        figure.section === best.figure.section &&
        value >= best.value - beside,
    )
    .map(({ figure }) => figure)
    .sort((one, other) => one.position - other.position)
    .slice(0, mostFigures);
};
