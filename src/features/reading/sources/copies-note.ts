import type { Source } from "../../../domain/fact/source";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";

/** The day on which every page was read as a stored copy: it is then said once, of all. Undefined where they differ. */
export const commonReadingDay = ([first, ...others]: Source[]): string | undefined =>
  first?.copy === "stored" && others.every(({ copy, checked }) => copy === "stored" && checked === first.checked)
    ? first.checked
    : undefined;

/** What a reader must know of how the pages were read; nothing where every page was opened live. */
export const copiesNote = (sources: Source[], language: Language): string | undefined => {
  const stored = sources.filter((source) => source.copy === "stored").length;
  const day = commonReadingDay(sources);
  const messages = messagesIn(language).readingSources;
  return stored === 0 ? undefined : messages.copies(stored, sources.length, day && formatDay(day, language));
};
