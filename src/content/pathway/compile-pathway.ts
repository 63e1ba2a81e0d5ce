import { byLocation, type Diagnostic } from "../../domain/diagnostic";
import { drawQuestions } from "../../domain/pathway/decisions/follow-answers";
import type { Pathway } from "../../domain/pathway/pathway";
import type { PathwayTable } from "../../domain/pathway/pathway-table";
import { failure, type Result, success } from "../../domain/result";
import { checkAlternatives } from "./checks/check-alternatives";
import { checkAmounts } from "./checks/check-amounts";
import { checkDates } from "./checks/check-dates";
import { checkDoneWith } from "./checks/check-done-with";
import { checkReferences } from "./checks/check-references";
import { checkStepArticles } from "./checks/check-step-articles";
import { checkWays } from "./checks/check-ways";
import type { PathwayContext } from "./collect-pathway-facts";
import { provePathway } from "./prove-pathway";
import { type ParsedPathway, pathwayFile, readPathway } from "./read-pathway";
import { readPathwayContext } from "./read-pathway-context";
import { repeatedIds } from "./repeated-ids";
import { translatePathway } from "./translate-pathway";
import { unusedParts } from "./unused-parts";

/** A proved pathway whose entries know where they are written. */
export type LocatedPathway = Pathway & { parsed: ParsedPathway };

/** `result`: the whole route, or what stops it. `warnings` stop nothing. */
export type CompiledPathway = { result: Result<LocatedPathway, Diagnostic[]>; warnings: Diagnostic[] };

/**
 * Compiles the decision table from loaded content files; undefined where there is none. `readAs` and `contextOf`: for a
 * caller that has parsed it, or collected its facts, before. `names`: of its sources in other languages.
 */
export function compilePathway(
  files: ReadonlyMap<string, string>,
  readAs: typeof readPathway = readPathway,
  contextOf: () => PathwayContext = () => readPathwayContext(files),
  names: Pathway["names"] = [],
): CompiledPathway | undefined {
  const text = files.get(pathwayFile);
  if (text === undefined) return undefined;
  const read = readAs(text);
  if (!read.ok) return { result: read, warnings: [] };
  const parsed = read.value;
  const context = contextOf();
  const { table, diagram, gaps, alternatives } = proofOf(parsed);
  const unknown = [
    ...repeatedIds(parsed),
    ...checkReferences(parsed, context),
    ...checkDates(parsed, context),
    ...checkWays(parsed, context),
  ];
  const unproved =
    unknown.length > 0
      ? unknown
      : [
          ...gaps(),
          ...checkStepArticles(parsed, context),
          ...checkDoneWith(parsed, context),
          ...checkAmounts(parsed, context),
        ];
  const diagnostics = unproved.length > 0 ? unproved : alternatives();
  const { facts, warnings: behind } = translatePathway(parsed, context.facts);
  const warnings = [...unusedParts(parsed), ...behind];
  if (diagnostics.length > 0) return { result: failure([...diagnostics].sort(byLocation)), warnings };
  return {
    result: success({ table, diagram, facts, sources: context.sources, names, parsed }),
    warnings,
  };
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What rests on the table alone is worked out once for as long as its file stays as it is. */
const proofOf = (parsed: ParsedPathway) => {
  const known = proofs.get(parsed) ?? prove(parsed);
  proofs.set(parsed, known);
  return known;
};

const prove = (parsed: ParsedPathway) => {
  const table = tableOf(parsed);
  const diagram = drawQuestions(table);
  return {
    ...{ table, diagram },
    gaps: once(() => provePathway(parsed)),
    alternatives: once(() => checkAlternatives(parsed, { table, diagram })),
  };
};

const proofs = new WeakMap<ParsedPathway, ReturnType<typeof prove>>();

const valuesOf = <Value>(entries: readonly { value: Value }[]): Value[] => entries.map(({ value }) => value);

const tableOf = (parsed: ParsedPathway): PathwayTable => ({
  reviewed: parsed.reviewed,
  questions: valuesOf(parsed.questions),
  rules: valuesOf(parsed.rules),
  lines: valuesOf(parsed.lines),
  steps: valuesOf(parsed.steps),
  dates: valuesOf(parsed.dates),
  outcomes: valuesOf(parsed.outcomes),
  figures: valuesOf(parsed.figures),
  systems: valuesOf(parsed.systems),
  ways: valuesOf(parsed.ways),
  examples: valuesOf(parsed.examples),
});
