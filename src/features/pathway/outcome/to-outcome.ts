import type { Source } from "../../../domain/fact/source";
import type { Language } from "../../../domain/language";
import { datesAhead, datesOf } from "../../../domain/pathway/dates-ahead";
import { lineFreshness } from "../../../domain/pathway/line-freshness";
import { type FactLocation, locateFact, mostSpecific } from "../../../domain/pathway/locate-fact";
import type { Pathway } from "../../../domain/pathway/pathway";
import type { PathwayFact, PathwayFacts } from "../../../domain/pathway/pathway-fact";
import type { PathwayLine, PathwayOutcome } from "../../../domain/pathway/pathway-table";
import { type FactRow, toFacts } from "./to-facts";

/** `text`: null where its facts have not been checked for too long. */
export type OutcomeLine = { id: string; text: string | null; facts: string[] };

/** `readOn`: the sections of guides that say more. */
type LocatedFact = { readOn: FactLocation[] };

/** An outcome in one language, on one day. `dated`: it has days, ahead or not. */
export type OutcomeContent = {
  id: string;
  name: string;
  bottom: OutcomeLine[];
  steps: ({ id: string; title: string; lines: OutcomeLine[] } & LocatedFact)[];
  documents: (OutcomeLine & LocatedFact)[];
  dates: (OutcomeLine & { day: string })[];
  dated: boolean;
  uncertain: OutcomeLine[];
  ask: Source[];
  facts: FactRow[];
  reviewed: string;
};

export function toOutcome(
  { table, facts, sources }: Pick<Pathway, "table" | "facts" | "sources">,
  outcome: PathwayOutcome,
  language: Language,
  today: string,
): OutcomeContent {
  const show = (line: PathwayLine): OutcomeLine => {
    const text = lineFreshness(line, facts, today) === "red" ? null : line[language];
    return { id: line.id, text, facts: line.facts };
  };
  const lines = (ids: readonly string[]) => ids.flatMap((id) => table.lines.filter((line) => line.id === id).map(show));
  const bottom = lines(outcome.bottom);
  const originalSlugs = articlesOf(outcome, table, facts, language);
  const readOnAt = (visibleLines: OutcomeLine[]): FactLocation[] =>
    locateFact(factsOf(visibleLines, facts), language, originalSlugs);
  const steps = outcome.steps
    .flatMap((id) => table.steps.filter((step) => step.id === id))
    .map((step) => ({ id: step.id, title: step[language], lines: lines(step.lines) }))
    .map((step) => ({ ...step, readOn: readOnAt(step.lines) }));
  const documents = lines(outcome.documents).map((line) => ({ ...line, readOn: readOnAt([line]) }));
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
    facts: toFacts(
      all.flatMap((line) => line.facts),
      facts,
      { language, today, originalSlugs },
    ),
    reviewed: table.reviewed,
  };
}

const factsOf = (lines: readonly Pick<PathwayLine, "facts">[], facts: PathwayFacts): PathwayFact[] =>
  [...new Set(lines.flatMap((line) => line.facts))].flatMap((id) => facts.get(id) ?? []);

/** The guides to read on in before others: the one that the route is practised by, and the one that tells most of it. */
function articlesOf(
  { practise, steps }: PathwayOutcome,
  table: Pathway["table"],
  facts: PathwayFacts,
  language: Language,
): string[] {
  const ids = table.steps.filter(({ id }) => steps.includes(id)).flatMap((step) => step.lines);
  const most = mostSpecific(
    factsOf(
      table.lines.filter(({ id }) => ids.includes(id)),
      facts,
    ),
    language,
  );
  return [...new Set([practise?.guide, most])].filter((slug) => slug !== undefined);
}
