import type { Language } from "../language";
import { textLanguageOf } from "../text/languages/text-languages";
import { daysIn, type PartEntry } from "./choose-calendar";
import { cellMark } from "./entries/row-lines";

/** What happens on a day or on several. `isPast`: all of them that say their year are over. */
export type ListedDay = { text: string; fact: string; isPast: boolean };

/** `round`: what the days are of, where they are rows of a table with one more column, whose head says so. */
export type CalendarDays = { round: string | undefined; days: ListedDay[] };

/** Fewer rows are no table of days. */
const fewestRows = 2;

/**
 * The days of a part of a guide, each once, those ahead first: of a table with one round, its rows alone, for what is said
 * beside it is of other rounds, and what they are of is said once. `today`: YYYY-MM-DD.
 */
export const toCalendarDays = (facts: readonly PartEntry[], language: Language, today: string): CalendarDays => {
  const { colon } = textLanguageOf(language);
  const rows = facts.filter(({ text }) => headOf(text, colon) !== undefined);
  const heads = new Set(rows.map(({ text }) => headOf(text, colon)));
  const [round] = heads.size === 1 && rows.length >= fewestRows ? heads : [];
  const days = (round === undefined ? facts : rows).flatMap(({ text, fact }): ListedDay[] => {
    if (fact === null) return [];
    const shown = round === undefined ? text : text.replace(cellMark + round + colon, colon);
    const dated = daysIn(text, language).filter((day) => /^\d/.test(day));
    return [{ text: shown, fact, isPast: dated.length > 0 && dated.every((day) => day < today) }];
  });
  const distinct = [...new Map(days.toReversed().map((day) => [day.text, day])).values()].toReversed();
  return { round, days: [...distinct.filter(({ isPast }) => !isPast), ...distinct.filter(({ isPast }) => isPast)] };
};

/** The head of the second column of a row that has two cells: "End · The session of May: It closes on …". */
const headOf = (row: string, colon: string): string | undefined => {
  const [, second, ...more] = row.split(cellMark);
  const end = second?.indexOf(colon) ?? -1;
  return more.length === 0 && end > 0 ? second?.slice(0, end) : undefined;
};
