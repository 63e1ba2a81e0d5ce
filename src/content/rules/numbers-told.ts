import type { Language } from "../../domain/language";
import { datesIn } from "../../domain/text/dates-in";
import { quantitiesIn } from "../../domain/text/quantity";

const orientation = /(?<!\p{L})(?:steps?|étapes?)\s+\d+(?:\s+(?:to|and|à|et)\s+\d+)?/giu;

/**
 * The numbers that a reader may act on: all in digits but for those of a name or a step of the guide, and those in words
 * that count a unit (“three years”).
 */
export const numbersTold = (text: string, language: Language): number[] => {
  const told = text.replace(orientation, (words) => " ".repeat(words.length));
  const quantities = quantitiesIn(told, language).filter(({ inWords, measured }) => !inWords || measured);
  const years = datesIn(told, language).flatMap(({ date }) =>
    date.startsWith("--") ? [] : [Number(date.slice(0, 4))],
  );
  return [...quantities.flatMap(({ value, to }) => [value, ...(to === undefined ? [] : [to])]), ...years];
};
