import { passageAddress } from "../../../domain/block/passage-address";
import { nameSource } from "../../../domain/fact/name-source";
import type { Source } from "../../../domain/fact/source";
import { type Language, perLanguage } from "../../../domain/language";
import { datesAhead, datesBefore, datesOf } from "../../../domain/pathway/dates-ahead";
import { type Effort, effortOf } from "../../../domain/pathway/effort";
import { lineFreshness } from "../../../domain/pathway/line-freshness";
import {
  type FactLocation,
  isSameSection,
  locateFact,
  mostSpecific,
  quotesFor,
} from "../../../domain/pathway/locate-fact";
import type { Pathway } from "../../../domain/pathway/pathway";
import { stepLines } from "../../../domain/pathway/pathway-example";
import type { PathwayFact, PathwayFacts } from "../../../domain/pathway/pathway-fact";
import type { PathwayOutline } from "../../../domain/pathway/pathway-outline";
import type { PathwayDate, PathwayLine, PathwayOutcome } from "../../../domain/pathway/pathway-table";
import { type OutcomeExample, toExamples } from "./example/to-examples";
import { type FactRow, toFacts } from "./facts/to-facts";

/** `text`: null where its facts have not been checked for too long. `page`: where it sends the reader. */
export type OutcomeLine = { id: string; text: string | null; facts: string[]; page?: Source };
export type OutcomeDate = OutcomeLine & { day: string };

/** `readOn`: the sections of guides that say more. */
type LocatedFact = { readOn: FactLocation[] };

/**
 * An outcome in one language, on one day. `page`: where a step is done; `doneWith`: the step of a guide that has the same tick. `readOn`: the sections that say more of the documents.
 * `dated`: it has days, ahead or not. `timetables`: the pages that give the days of its rounds, where none ahead is known.
 * `datesBefore`: days of earlier years' rounds.
 */
export type OutcomeContent = LocatedFact & {
  id: string;
  name: string;
  /** The original slug of the guide that tells all of it; null where none does. */
  guide: string | null;
  bottom: OutcomeLine[];
  /** What explains the bottom line. */
  more: OutcomeLine[];
  steps: (LocatedFact & {
    id: string;
    title: string;
    lines: OutcomeLine[];
    page: Source | null;
    doneWith: string | null;
    effort: Effort;
  })[];
  documents: OutcomeLine[];
  fees: OutcomeLine[];
  /** Where guides give the last figures that they know. */
  figures: { name: string; address: string }[];
  time: OutcomeLine[];
  dates: OutcomeDate[];
  dated: boolean;
  timetables: Source[];
  datesBefore: OutcomeDate[];
  examples: OutcomeExample<OutcomeLine>[];
  besides: (OutcomeLine & LocatedFact & { heading: string | null })[];
  uncertain: OutcomeLine[];
  ask: Source[];
  facts: FactRow[];
  reviewed: string;
  /** What a device keeps of it. */
  outline: PathwayOutline;
};

export function toOutcome(
  { table, facts, sources, names }: Pick<Pathway, "table" | "facts" | "sources" | "names">,
  outcome: PathwayOutcome,
  language: Language,
  today: string,
): OutcomeContent {
  const source = (id: string | undefined): Source[] =>
    id === undefined ? [] : [sources.get(id) ?? []].flat().map((found) => nameSource(found, language, names));
  const show = (line: PathwayLine): OutcomeLine => {
    const text = lineFreshness(line, facts, today) === "red" ? null : line[language];
    const [page] = source(line.pageIn?.[language] ?? line.page);
    return { id: line.id, text, facts: line.facts, ...(page && { page }) };
  };
  const lines = (ids: readonly string[]) => ids.flatMap((id) => table.lines.filter((line) => line.id === id).map(show));
  const isShown = (id: string) => lines([id]).some(({ text }) => text !== null);
  const headingOf = (id: string) => table.lines.find((line) => line.id === id)?.heading?.[language] ?? null;
  const dated = (date: PathwayDate): OutcomeDate => ({ ...show(date), day: date.day });
  const originalSlugs = articlesOf(outcome, table, facts, language);
  const readOnAt = (shown: OutcomeLine[], own?: string): FactLocation[] =>
    locateFact(factsOf(shown, facts), language, originalSlugs, own);
  const ownSteps = outcome.steps.flatMap((id) => table.steps.filter((step) => step.id === id));
  const steps = ownSteps.map((step) => {
    const { id, [language]: title, doneWith = null } = step;
    const readOn = readOnAt(lines(step.lines), step.guide);
    const page = source(step.pageIn?.[language] ?? step.page)[0] ?? null;
    return { id, title, lines: lines(stepLines(step)), page, doneWith, effort: effortOf(step, isShown), readOn };
  });
  const documents = lines(outcome.documents);
  const dates = datesAhead(table, outcome, facts, today);
  const parts = {
    bottom: lines(outcome.bottom),
    more: lines(outcome.more),
    fees: lines(outcome.fees),
    time: lines(outcome.time),
    dates: dates.map(dated),
    datesBefore: datesBefore(table, outcome).map(dated),
    examples: toExamples(table, outcome.id, { show: lines, isShown }, language),
    besides: lines(outcome.besides).map((line) => ({ ...line, heading: headingOf(line.id), readOn: readOnAt([line]) })),
    uncertain: lines(outcome.uncertain),
    documents,
  };
  const factRows = toFacts(
    linesOf({ ...parts, steps }).flatMap((line) => line.facts),
    facts,
    { language, today, originalSlugs, names },
  );
  return {
    id: outcome.id,
    name: outcome[language],
    guide: outcome.guide ?? null,
    ...parts,
    steps: withoutRepeats(steps),
    figures: figuresFor(outcome, table).flatMap(({ fact, guide, [language]: name }) =>
      quotesFor(facts.get(fact) ?? { quotes: {} }, language, guide ? [guide] : originalSlugs)
        .slice(0, 1)
        .map(({ article }) => ({ name, address: passageAddress(article, fact) })),
    ),
    readOn: distinct(documents.flatMap((line) => readOnAt([line]))),
    dated: datesOf(table, outcome).length > 0,
    timetables: ownSteps
      .filter(({ id }) => !dates.some(({ step }) => step === id))
      .flatMap(({ timetable }) => source(timetable)),
    ask: outcome.ask.flatMap(source),
    facts: factRows,
    reviewed: table.reviewed,
    outline: {
      name: perLanguage((spoken) => outcome[spoken]),
      steps: ownSteps.map(({ id, doneWith, ...step }) => ({
        id,
        title: perLanguage((spoken) => step[spoken]),
        ...(doneWith && { doneWith }),
      })),
      documents: documents.map(({ id }) => id),
      facts: factRows.map(({ id }) => id),
    },
  };
}

/** The figures that name the outcome; where none do, those for all. */
function figuresFor({ id }: PathwayOutcome, { figures }: Pathway["table"]) {
  const own = figures.filter(({ outcomes }) => outcomes?.includes(id));
  return own.length > 0 ? own : figures.filter(({ outcomes }) => outcomes === undefined);
}

type Lines = Pick<
  OutcomeContent,
  "bottom" | "more" | "fees" | "time" | "dates" | "datesBefore" | "besides" | "uncertain" | "documents" | "examples"
> & { steps: Pick<OutcomeContent["steps"][number], "lines">[] };

/** All lines of an outcome in the order of the page, in which its sources are numbered. */
export const linesOf = (outcome: Lines): OutcomeLine[] => {
  const { bottom, more, fees, time, dates, datesBefore, besides, uncertain, steps, documents, examples } = outcome;
  const inExamples = examples.flatMap(({ stages }) => stages.flatMap(({ lines }) => lines));
  const inSteps = steps.flatMap(({ lines }) => lines);
  return [bottom, more, uncertain, fees, time, dates, datesBefore, besides, inExamples, inSteps, documents].flat();
};

const distinct = (locations: readonly FactLocation[]): FactLocation[] =>
  locations.filter((location, index) => locations.findIndex((other) => isSameSection(other, location)) === index);

/** Each step with the sections that no earlier one leads to; with its own where all of them were named before. */
function withoutRepeats<Step extends LocatedFact>(steps: readonly Step[]): Step[] {
  const before: FactLocation[] = [];
  return steps.map((step) => {
    const others = step.readOn.filter((location) => !before.some((other) => isSameSection(other, location)));
    before.push(...others);
    return others.length > 0 ? { ...step, readOn: others } : step;
  });
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
