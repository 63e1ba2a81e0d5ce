import type { Language } from "../language";
import { textLanguageOf } from "../text/languages/text-languages";
import { datesIn } from "../text/numbers/dates-in";
import type { FoundEntry } from "./entries/search-entry";
import type { NameFit } from "./names/name-fit";
import { asksFor, isAnyOf } from "./query/asks-for";
import { matchTerm, textPositions } from "./query/match-term";
import type { Meaning } from "./query/query-term";
import { share } from "./score-entries";

/** A part of a guide, what stands under one heading, or a fact stated in it. */
export type PartEntry = Pick<FoundEntry, "article" | "position" | "section" | "heading" | "text" | "fact">;

/** A part of a guide that gives days. `text`: what it says first; `facts`: those with a day, in the order of the guide. */
export type Calendar = Pick<PartEntry, "article" | "section" | "heading" | "text"> & { facts: PartEntry[] };

/** A single day is a rule or a piece of news; a calendar has several. */
const fewestDays = 2;
/** What the name of its guide is worth beside what the part says itself. */
const worthOfNamed = 0.9;
/** How far each thing that is asked for must be named, and how much less a part may say than the one that says most. */
const covered = 0.6;
const beside = 0.15;

/** Whether a query asks for the days on which something is held. */
export const asksForDates = (meaning: Meaning, language: Language): boolean =>
  asksFor(meaning, textLanguageOf(language).dateWords);

/**
 * The part of the guide that a query names that gives most days, of those that are about what it asks for. None where it
 * names no guide: every guide has days.
 */
export const chooseCalendar = (
  entries: readonly PartEntry[],
  { terms }: Meaning,
  articles: ReadonlyMap<string, NameFit>,
  language: Language,
): Calendar | undefined => {
  const { dateWords } = textLanguageOf(language);
  const [named] = [...articles]
    .filter(([, { own }]) => own > 0)
    .sort(([, one], [, other]) => other.fit + other.own - one.fit - one.own);
  if (!named) return undefined;
  const [article, { matches }] = named;
  const sought = terms.map((term, at) => ({ term, named: worthOfNamed * (matches[at] ?? 0) }));
  const subjects = sought.filter(({ term }) => !isAnyOf(term, dateWords));
  const parts = partsOf(entries.filter((entry) => entry.article === article)).map((part) => {
    const text = textPositions([part.heading, part.text, ...part.facts.map((fact) => fact.text)].join(" "));
    const value = share(
      subjects.map(({ term }) => term),
      (term, at) => Math.max(matchTerm(term, text), subjects[at]?.named ?? 0),
    );
    const facts = part.facts.filter((fact) => daysIn(fact.text, language).length > 0);
    return { ...part, facts, value, days: new Set(facts.flatMap((fact) => daysIn(fact.text, language))).size };
  });
  const calendars = parts.filter(({ days, value }) => days >= fewestDays && value >= covered);
  const most = Math.max(0, ...calendars.map(({ value }) => value));
  return calendars.filter(({ value }) => value >= most - beside).sort((one, other) => other.days - one.days)[0];
};

/** What stands under each heading. */
const partsOf = (entries: readonly PartEntry[]): Calendar[] =>
  [...entries]
    .sort((one, other) => one.position - other.position)
    .flatMap((part, _index, all) => {
      const isIn = ({ section, heading, fact }: PartEntry) =>
        fact !== null && section === part.section && heading === part.heading;
      return part.fact === null ? [{ ...part, facts: all.filter(isIn) }] : [];
    });

/** The days of a text that say day and month. */
export const daysIn = (text: string, language: Language): string[] =>
  datesIn(text, language)
    .map(({ date }) => date)
    .filter((date) => /-\d\d-\d\d$/.test(date));
