import type { Route } from "../../content/route/compile-route";
import type { Source } from "../../domain/article/source";
import type { Language } from "../../domain/language";
import { datesAhead, datesOf } from "../../domain/route/dates-ahead";
import { lineStanding } from "../../domain/route/line-standing";
import type { RouteFact, RouteFacts } from "../../domain/route/route-fact";
import type { RouteLine, RouteOutcome } from "../../domain/route/route-table";
import { mostTelling, type Place, whereTold } from "../../domain/route/where-told";
import { type ShownFact, shownFacts } from "./shown-facts";

/** `text`: null where its facts have not been checked for too long. */
export type ShownLine = { id: string; text: string | null; facts: string[] };

/** `told`: where to read on. */
type Told = { told: Place[] };

/** An outcome in one language, on one day. `dated`: it has days, ahead or not. */
export type ShownOutcome = {
  id: string;
  name: string;
  bottom: ShownLine[];
  steps: ({ id: string; title: string; lines: ShownLine[] } & Told)[];
  documents: (ShownLine & Told)[];
  dates: (ShownLine & { day: string })[];
  dated: boolean;
  uncertain: ShownLine[];
  ask: Source[];
  facts: ShownFact[];
  reviewed: string;
};

export function shownOutcome(
  { table, facts, sources }: Pick<Route, "table" | "facts" | "sources">,
  outcome: RouteOutcome,
  language: Language,
  today: string,
): ShownOutcome {
  const show = (line: RouteLine): ShownLine => {
    const text = lineStanding(line, facts, today) === "red" ? null : line[language];
    return { id: line.id, text, facts: line.facts };
  };
  const lines = (ids: readonly string[]) => ids.flatMap((id) => table.lines.filter((line) => line.id === id).map(show));
  const bottom = lines(outcome.bottom);
  const guides = guidesOf(outcome, table, facts, language);
  const told = (shown: ShownLine[]): Place[] => whereTold(factsOf(shown, facts), language, guides);
  const steps = outcome.steps
    .flatMap((id) => table.steps.filter((step) => step.id === id))
    .map((step) => ({ id: step.id, title: step[language], lines: lines(step.lines) }))
    .map((step) => ({ ...step, told: told(step.lines) }));
  const documents = lines(outcome.documents).map((line) => ({ ...line, told: told([line]) }));
  const dates = datesAhead(table, outcome, facts, today).map((date) => ({ ...show(date), day: date.day }));
  const uncertain = lines(outcome.uncertain);
  const all = [...bottom, ...steps.flatMap((step) => step.lines), ...documents, ...dates, ...uncertain];
  return {
    id: outcome.id,
    name: outcome[language],
    bottom,
    steps,
    documents,
    dates,
    dated: datesOf(table, outcome).length > 0,
    uncertain,
    ask: outcome.ask.flatMap((id) => sources.get(id) ?? []),
    facts: shownFacts(
      all.flatMap((line) => line.facts),
      facts,
      { language, today, guides },
    ),
    reviewed: table.reviewed,
  };
}

const factsOf = (lines: readonly Pick<RouteLine, "facts">[], facts: RouteFacts): RouteFact[] =>
  [...new Set(lines.flatMap((line) => line.facts))].flatMap((id) => facts.get(id) ?? []);

/** The guides to read on in before others: the one that the route is practised by, and the one that tells most of it. */
function guidesOf(
  { practise, steps }: RouteOutcome,
  table: Route["table"],
  facts: RouteFacts,
  language: Language,
): string[] {
  const ids = table.steps.filter(({ id }) => steps.includes(id)).flatMap((step) => step.lines);
  const most = mostTelling(
    factsOf(
      table.lines.filter(({ id }) => ids.includes(id)),
      facts,
    ),
    language,
  );
  return [...new Set([practise?.guide, most])].filter((guide) => guide !== undefined);
}
