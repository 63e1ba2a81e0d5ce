import type { Route } from "../../content/route/compile-route";
import type { Language } from "../../domain/language";
import { datesAhead } from "../../domain/route/dates-ahead";
import { routeAddress } from "../../domain/route/route-address";
import { describeSource } from "../../ui/describe-source";
import { routingWords } from "../../words/routing-words";
import { writeCalendar } from "./write-calendar";

/** The days of an outcome that lie ahead, as a calendar; undefined where there are none. `site`: where the world reads the page. */
export function routeCalendar(
  { table, facts }: Pick<Route, "table" | "facts">,
  name: string,
  { language, today, site }: { language: Language; today: string; site: string },
): string | undefined {
  const outcome = table.outcomes.find(({ id }) => id === name);
  const ahead = outcome ? datesAhead(table, outcome, facts, today) : [];
  if (!outcome || ahead.length === 0) return undefined;
  const words = routingWords[language];
  const days = ahead.map((date) => {
    const sources = [...new Set(date.facts.flatMap((id) => facts.get(id)?.source ?? []))];
    const told = sources.map(
      (source) => `${source.publisher}, ${source.title} (${describeSource(source, language)}): ${source.url}`,
    );
    return {
      id: date.id,
      day: date.day,
      summary: date[language],
      about: [`${outcome[language]}.`, ...told, words.information, words.decides],
      url: `${site}${routeAddress(language, outcome.id)}`,
    };
  });
  return writeCalendar(days, { name: words.calendarTitle, reviewed: table.reviewed });
}
