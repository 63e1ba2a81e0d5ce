import { z } from "zod";
import { type SourceName, sourceNameSchema } from "../fact/name-source";
import { type Source, sourceSchema } from "../fact/source";
import type { Diagram } from "./decisions/draw-diagram";
import { drawQuestions } from "./decisions/follow-answers";
import { type PathwayFacts, pathwayFactSchema } from "./pathway-fact";
import { type PathwayTable, pathwayTableSchema } from "./pathway-table";

/** A proved pathway. `diagram`: its questions as they are asked. `sources`: by id, of those that it may send the reader to. `names`: of sources, in other languages. */
export type Pathway = {
  table: PathwayTable;
  diagram: Diagram;
  facts: PathwayFacts;
  sources: ReadonlyMap<string, Source>;
  names: readonly SourceName[];
};

const publishedPathwaySchema = z.strictObject({
  table: pathwayTableSchema,
  facts: z.array(pathwayFactSchema),
  sources: z.array(sourceSchema),
  /** Pathways of earlier releases have none. */
  names: z.array(sourceNameSchema).default([]),
});

/** A pathway as JSON: only the facts and sources that its own lines and outcomes name, each once. */
export type PublishedPathway = z.infer<typeof publishedPathwaySchema>;

export const toPublishedPathway = ({ table, facts, sources, names }: Omit<Pathway, "diagram">): PublishedPathway => {
  const factIds = new Set([
    ...[...table.lines, ...table.dates].flatMap((line) => line.facts),
    ...table.figures.map(({ fact }) => fact),
  ]);
  const sourceIds = new Set([
    ...table.outcomes.flatMap(({ ask }) => ask),
    ...table.lines.flatMap(({ page, pageIn }) => [page, ...Object.values(pageIn ?? {})]),
    ...table.steps.flatMap(({ page, pageIn, timetable }) => [page, ...Object.values(pageIn ?? {}), timetable]),
  ]);
  return {
    table,
    facts: [...facts.values()].filter(({ id }) => factIds.has(id)),
    sources: [...sources.values()].filter(({ id }) => sourceIds.has(id)),
    names: [...names],
  };
};

/** `undefined` where the JSON is no published pathway, or one of a release that had other fields or languages. */
export const pathwayFromPublished = (json: unknown): Pathway | undefined => {
  const published = publishedPathwaySchema.safeParse(json);
  if (!published.success) return undefined;
  const { table, facts, sources, names } = published.data;
  const byId = <Entry extends { id: string }>(entries: Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
  return { table, diagram: drawQuestions(table), facts: byId(facts), sources: byId(sources), names };
};
