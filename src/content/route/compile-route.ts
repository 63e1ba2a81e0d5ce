import { failure, type Result, success } from "../../domain/result";
import type { Diagram } from "../../domain/route/draw-diagram";
import { drawQuestions } from "../../domain/route/follow-answers";
import type { RouteTable } from "../../domain/route/route-table";
import type { Problem } from "../problem";
import { checkReferences } from "./check-references";
import type { RouteGround } from "./gather-route-facts";
import { groundlessDates } from "./groundless-dates";
import { idleParts } from "./idle-parts";
import { proveRoute } from "./prove-route";
import { putInFrench } from "./put-in-french";
import { readRoute, routeFile, type WrittenRoute } from "./read-route";
import { readRouteGround } from "./read-route-ground";
import { repeatedIds } from "./repeated-ids";

/** A route that is proved, with what it rests on. `diagram`: its questions as they are asked. `written`: the same with the places of its entries. */
export type Route = RouteGround & { table: RouteTable; diagram: Diagram; written: WrittenRoute };

/** `result`: the whole route, or what stops it. `warnings` stop nothing. */
export type CompiledRoute = { result: Result<Route, Problem[]>; warnings: Problem[] };

/**
 * Compiles the decision table from content files in hand; undefined where there is none. `readAs` and `groundOf`: for who
 * has read it, or what it may rest on, already.
 */
export function compileRoute(
  files: ReadonlyMap<string, string>,
  readAs: typeof readRoute = readRoute,
  groundOf: () => RouteGround = () => readRouteGround(files),
): CompiledRoute | undefined {
  const text = files.get(routeFile);
  if (text === undefined) return undefined;
  const read = readAs(text);
  if (!read.ok) return { result: read, warnings: [] };
  const written = read.value;
  const ground = groundOf();
  const unknown = [...repeatedIds(written), ...checkReferences(written, ground), ...groundlessDates(written, ground)];
  const problems = unknown.length > 0 ? unknown : proveRoute(written);
  const { facts, warnings: behind } = putInFrench(written, ground.facts);
  const warnings = [...idleParts(written), ...behind];
  if (problems.length > 0)
    return { result: failure([...problems].sort((one, other) => one.line - other.line)), warnings };
  const table = tableOf(written);
  return { result: success({ ...ground, facts, table, diagram: drawQuestions(table), written }), warnings };
}

const valuesOf = <Value>(entries: readonly { value: Value }[]): Value[] => entries.map(({ value }) => value);

const tableOf = (written: WrittenRoute): RouteTable => ({
  reviewed: written.reviewed,
  questions: valuesOf(written.questions),
  rules: valuesOf(written.rules),
  lines: valuesOf(written.lines),
  steps: valuesOf(written.steps),
  dates: valuesOf(written.dates),
  outcomes: valuesOf(written.outcomes),
});
