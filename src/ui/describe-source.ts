import type { Source } from "../domain/fact/source";
import type { Language } from "../domain/language";
import { sourceDatesWords } from "../messages/source-dates-words";
import { formatDay } from "./format-day";

type Dates = Pick<Source, "stated" | "checked" | "copy">;

/** When a source was written and how it was read, in words: "page undated, read on 25 Nov 2026 from a stored copy". */
export const describeSource = ({ stated, checked, copy }: Dates, language: Language): string => {
  const words = sourceDatesWords[language];
  const written = stated ? words.dated(formatDay(stated, language)) : words.undated;
  return `${written}, ${words[copy](formatDay(checked, language))}`;
};
