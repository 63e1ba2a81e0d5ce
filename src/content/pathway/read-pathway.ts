import { z } from "zod";
import { daySchema } from "../../domain/day";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import {
  type PathwayDate,
  type PathwayExample,
  type PathwayFigures,
  type PathwayLine,
  type PathwayOutcome,
  type PathwayQuestion,
  type PathwayRule,
  type PathwayStep,
  type PathwaySystem,
  type PathwayWay,
  type PathwayWording,
  pathwayDateSchema,
  pathwayExampleSchema,
  pathwayFiguresSchema,
  pathwayLineSchema,
  pathwayOutcomeSchema,
  pathwayQuestionSchema,
  pathwayRuleSchema,
  pathwayStepSchema,
  pathwaySystemSchema,
  pathwayWaySchema,
  pathwayWordingSchema,
} from "../../domain/pathway/pathway-table";
import { failure, type Result, success } from "../../domain/result";
import { checkNames } from "../yaml/check-names";
import { checkSchema } from "../yaml/check-schema";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";

export const pathwayFile = "route.yaml";

/** `route.yaml` with every entry where it is written. */
export type ParsedPathway = {
  reviewed: string;
  /** Where `reviewed` is written. */
  reviewedAt: SourceLocation;
  questions: Located<PathwayQuestion>[];
  rules: Located<PathwayRule>[];
  lines: Located<PathwayLine>[];
  steps: Located<PathwayStep>[];
  dates: Located<PathwayDate>[];
  wordings: Located<PathwayWording>[];
  outcomes: Located<PathwayOutcome>[];
  figures: Located<PathwayFigures>[];
  systems: Located<PathwaySystem>[];
  ways: Located<PathwayWay>[];
  examples: Located<PathwayExample>[];
};

const names = [
  "reviewed",
  "questions",
  "rules",
  "lines",
  "steps",
  "dates",
  "wordings",
  "outcomes",
  "figures",
  "systems",
  "ways",
  "examples",
] as const;
const headSchema = z.looseObject({ reviewed: daySchema });

/** Reads the decision table. What its entries say of each other is checked only when each has its shape. */
export function readPathway(text: string): Result<ParsedPathway, Diagnostic[]> {
  const yaml = parseYaml(pathwayFile, text);
  if (!yaml.ok) return yaml;
  const head = checkSchema(yaml.value, [], headSchema);
  const lists = {
    questions: readList(yaml.value, "questions", pathwayQuestionSchema),
    rules: readList(yaml.value, "rules", pathwayRuleSchema),
    lines: readList(yaml.value, "lines", pathwayLineSchema),
    steps: readList(yaml.value, "steps", pathwayStepSchema),
    dates: readList(yaml.value, "dates", pathwayDateSchema),
    wordings: readList(yaml.value, "wordings", pathwayWordingSchema),
    outcomes: readList(yaml.value, "outcomes", pathwayOutcomeSchema),
    figures: readList(yaml.value, "figures", pathwayFiguresSchema),
    systems: readList(yaml.value, "systems", pathwaySystemSchema),
    ways: readList(yaml.value, "ways", pathwayWaySchema),
    examples: readList(yaml.value, "examples", pathwayExampleSchema),
  };
  const diagnostics = [
    ...checkNames(yaml.value, names),
    ...(head.ok ? [] : head.failure),
    ...Object.values(lists).flatMap((list) => list.diagnostics),
  ];
  if (diagnostics.length > 0 || !head.ok) return failure(diagnostics);
  return success({
    reviewed: head.value.reviewed,
    reviewedAt: yaml.value.locate(["reviewed"]),
    questions: lists.questions.entries,
    rules: lists.rules.entries,
    lines: lists.lines.entries,
    steps: lists.steps.entries,
    dates: lists.dates.entries,
    wordings: lists.wordings.entries,
    outcomes: lists.outcomes.entries,
    figures: lists.figures.entries,
    systems: lists.systems.entries,
    ways: lists.ways.entries,
    examples: lists.examples.entries,
  });
}
