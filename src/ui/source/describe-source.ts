import type { Source } from "../../domain/fact/source";
import type { Language } from "../../domain/language";
import { runnerMessagesIn } from "../../messages/runner-messages";
import { formatDay } from "../format-day";

type Dates = Pick<Source, "stated" | "checked" | "copy">;

/** When a source was written and how it was read, in words: "page undated, read on 25 Nov 2026 from a stored copy". */
export const describeSource = ({ stated, checked, copy }: Dates, language: Language): string => {
  const messages = runnerMessagesIn(language).sourceDates;
  const dated = stated ? messages.dated(formatDay(stated, language)) : messages.undated;
  return `${dated}, ${messages[copy](formatDay(checked, language))}`;
};
