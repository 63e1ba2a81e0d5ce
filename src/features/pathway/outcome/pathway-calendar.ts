import { writeCalendar } from "../../../domain/calendar/write-calendar";
import { nameSource } from "../../../domain/fact/name-source";
import type { Language } from "../../../domain/language";
import { datesAhead } from "../../../domain/pathway/dates-ahead";
import type { Pathway } from "../../../domain/pathway/pathway";
import { pathwayAddress } from "../../../domain/pathway/pathway-address";
import { messagesIn } from "../../../messages/messages";
import { describeSource } from "../../../ui/source/describe-source";

/** The days of an outcome that lie ahead, as a calendar; undefined where there are none. `site`: where the world reads the page. */
export function pathwayCalendar(
  { table, facts, names }: Pick<Pathway, "table" | "facts" | "names">,
  name: string,
  { language, today, site }: { language: Language; today: string; site: string },
): string | undefined {
  const outcome = table.outcomes.find(({ id }) => id === name);
  const ahead = outcome ? datesAhead(table, outcome, facts, today) : [];
  if (!outcome || ahead.length === 0) return undefined;
  const messages = messagesIn(language).pathway;
  const days = ahead.map((date) => {
    const sources = [...new Set(date.facts.flatMap((id) => facts.get(id)?.source ?? []))];
    const sourceLines = sources
      .map((source) => nameSource(source, language, names))
      .map((source) => `${source.publisher}, ${source.title} (${describeSource(source, language)}): ${source.url}`);
    return {
      id: date.id,
      day: date.day,
      summary: date[language],
      about: [`${outcome[language]}.`, ...sourceLines, messages.information, messages.decides],
      url: `${site}${pathwayAddress(language, outcome.id)}`,
    };
  });
  return writeCalendar(days, {
    name: messages.calendarTitle,
    product: "Find my route",
    host: "route.iatrox",
    asOf: table.reviewed,
  });
}
