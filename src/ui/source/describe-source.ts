import type { Source } from "../../domain/fact/source";
import type { Language } from "../../domain/language";
import { runnerMessagesIn } from "../../messages/runner-messages";
import { formatDay } from "../format-day";

type Dates = Pick<Source, "stated" | "checked" | "copy">;

/** When a source was written, in words: "page dated March 2024". */
export const describeDate = ({ stated }: Pick<Source, "stated">, language: Language): string => {
  const messages = runnerMessagesIn(language).sourceDates;
  return stated ? messages.dated(formatDay(stated, language)) : messages.undated;
};

/** When a source was written and how it was read, in words: "page undated, read on 25 Nov 2026 from a stored copy". */
export const describeSource = ({ stated, checked, copy }: Dates, language: Language): string =>
  `${describeDate({ stated }, language)}, ${runnerMessagesIn(language).sourceDates[copy](formatDay(checked, language))}`;
