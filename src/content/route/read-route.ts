import { z } from "zod";
import { daySchema } from "../../domain/day";
import { failure, type Result, success } from "../../domain/result";
import {
  type RouteDate,
  type RouteLine,
  type RouteOutcome,
  type RouteQuestion,
  type RouteRule,
  type RouteStep,
  type RouteWording,
  routeDateSchema,
  routeLineSchema,
  routeOutcomeSchema,
  routeQuestionSchema,
  routeRuleSchema,
  routeStepSchema,
  routeWordingSchema,
} from "../../domain/route/route-table";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { checkShape } from "../yaml/check-shape";
import { parseYaml } from "../yaml/parse-yaml";
import type { Place, Placed } from "../yaml/place";
import { readList } from "../yaml/read-list";

export const routeFile = "route.yaml";

/** `route.yaml` with every entry where it is written. */
export type WrittenRoute = {
  reviewed: string;
  /** Where `reviewed` is written. */
  reviewedAt: Place;
  questions: Placed<RouteQuestion>[];
  rules: Placed<RouteRule>[];
  lines: Placed<RouteLine>[];
  steps: Placed<RouteStep>[];
  dates: Placed<RouteDate>[];
  wordings: Placed<RouteWording>[];
  outcomes: Placed<RouteOutcome>[];
};

const names = ["reviewed", "questions", "rules", "lines", "steps", "dates", "wordings", "outcomes"] as const;
const headSchema = z.looseObject({ reviewed: daySchema });

/** Reads the decision table. What its entries say of each other is checked only when each has its shape. */
export function readRoute(text: string): Result<WrittenRoute, Problem[]> {
  const yaml = parseYaml(routeFile, text);
  if (!yaml.ok) return yaml;
  const head = checkShape(yaml.value, [], headSchema);
  const lists = {
    questions: readList(yaml.value, "questions", routeQuestionSchema),
    rules: readList(yaml.value, "rules", routeRuleSchema),
    lines: readList(yaml.value, "lines", routeLineSchema),
    steps: readList(yaml.value, "steps", routeStepSchema),
    dates: readList(yaml.value, "dates", routeDateSchema),
    wordings: readList(yaml.value, "wordings", routeWordingSchema),
    outcomes: readList(yaml.value, "outcomes", routeOutcomeSchema),
  };
  const problems = [
    ...checkNames(yaml.value, names),
    ...(head.ok ? [] : head.failure),
    ...Object.values(lists).flatMap((list) => list.problems),
  ];
  if (problems.length > 0 || !head.ok) return failure(problems);
  return success({
    reviewed: head.value.reviewed,
    reviewedAt: yaml.value.placeOf(["reviewed"]),
    questions: lists.questions.entries,
    rules: lists.rules.entries,
    lines: lists.lines.entries,
    steps: lists.steps.entries,
    dates: lists.dates.entries,
    wordings: lists.wordings.entries,
    outcomes: lists.outcomes.entries,
  });
}
