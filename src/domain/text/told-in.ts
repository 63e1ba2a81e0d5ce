import type { Language } from "../language";
import { type DateInText, datesIn } from "./dates-in";
import { type Quantity, quantitiesIn } from "./quantity";
import { textLanguageOf } from "./text-language";

/** What a reader may act on. */
export type Told = { quantities: Quantity[]; dates: DateInText[] };

/** Words that measure when their number is in words; "two points" or "one section" may be any two. */
const acted = new Set(
  "second minute hour day week month year percent dollar cent attempt time mg g kg ml cm km".split(" "),
);

/**
 * The numbers and dates that a reader may act on: all in digits but those of names and of the guide's own steps, and
 * those in words that count a measure ("three years", but no "two of them").
 */
export const toldIn = (text: string, language: Language): Told => {
  const { numbered } = textLanguageOf(language);
  const quantities = quantitiesIn(text, language).filter(
    ({ unit = "", measured, inWords, ordinal, value, start }) =>
      !ordinal &&
      !isNumbered(text.slice(0, start), numbered) &&
      (!inWords || (measured && acted.has(unit) && !(value === 1 && (unit === "time" || unit === "attempt")))),
  );
  return { quantities, dates: datesIn(text, language) };
};

/** Whether a number behind these words is that of a step: "step 3", "steps 5 to 7". */
const isNumbered = (before: string, numbered: ReadonlySet<string>): boolean => {
  const word = /(\p{L}+)\s+(?:\d+\s*(?:,|\p{L}{1,3})\s*)*$/u.exec(before)?.[1] ?? "";
  return numbered.has(
    word
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase(),
  );
};
