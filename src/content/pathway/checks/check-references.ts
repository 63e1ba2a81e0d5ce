import type { Diagnostic } from "../../../domain/diagnostic";
import { languages, originalLanguage } from "../../../domain/language";
import type { PathwayCost, PathwayRule } from "../../../domain/pathway/pathway-table";
import { nearestName } from "../../facts/nearest-name";
import type { Path } from "../../yaml/locate-path";
import { diagnosticAt, type Located } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

export type WithId = Located<{ id: string }>;
type Target = { noun: string; declared: ReadonlySet<string>; where: string };
type Reference = Target & { from: Located<unknown>; path: Path; id: string };

const idsOf = (entries: readonly WithId[]): ReadonlySet<string> => new Set(entries.map(({ value }) => value.id));

/** What the entries of a route name that does not exist. */
export function checkReferences(pathway: ParsedPathway, context: PathwayContext): Diagnostic[] {
  return references(pathway, context).flatMap(missing);
}

function references(pathway: ParsedPathway, { facts, sources, sections }: PathwayContext): Reference[] {
  const lines = idsOf(pathway.lines);
  const targets = {
    fact: {
      noun: "fact",
      declared: new Set(facts.keys()),
      where: "a file of the folder facts, or in a guide's facts.yaml",
    },
    quoted: {
      noun: "fact of a guide",
      declared: new Set([...facts.values()].filter(({ quotes }) => quotes[originalLanguage]).map(({ id }) => id)),
      where: "a guide's facts.yaml",
    },
    line: { noun: "line", declared: lines, where: "`lines`" },
    step: { noun: "step", declared: idsOf(pathway.steps), where: "`steps`" },
    source: { noun: "source", declared: new Set(sources.keys()), where: "facts/sources.yaml" },
    outcome: { noun: "outcome", declared: idsOf(pathway.outcomes), where: "`outcomes`" },
    system: { noun: "system", declared: idsOf(pathway.systems), where: "`systems`" },
    guide: { noun: "guide", declared: new Set(sections.keys()), where: "the folder articles" },
    articleStep: { noun: "step with facts", declared: articleSteps(sections), where: "the guide" },
  };
  const each = (from: Located<unknown>, path: Path, ids: readonly string[], what: Target) =>
    ids.map((id, index): Reference => ({ from, path: [...path, index], id, ...what }));
  const maybe = (from: Located<unknown>, path: Path, id: string | undefined, what: Target): Reference[] =>
    id === undefined ? [] : [{ from, path, id, ...what }];
  const costs = (from: Located<unknown>, at: Path, listed: readonly PathwayCost[]): Reference[] =>
    listed.map(({ line: id }, index) => ({ from, path: [...at, "costs", index, "line"], id, ...targets.line }));

  return [
    ...[...pathway.lines, ...pathway.dates].flatMap((line) => each(line, ["facts"], line.value.facts, targets.fact)),
    ...[...pathway.lines, ...pathway.steps].flatMap((entry) => [
      ...maybe(entry, ["page"], entry.value.page, targets.source),
      ...languages.flatMap((language) =>
        maybe(entry, ["pageIn", language], entry.value.pageIn?.[language], targets.source),
      ),
    ]),
    ...pathway.dates.map((date): Reference => ({ from: date, path: ["step"], id: date.value.step, ...targets.step })),
    ...pathway.wordings.map(
      (wording): Reference => ({ from: wording, path: ["id"], id: wording.value.id, ...targets.fact }),
    ),
    ...pathway.steps.flatMap((step) => [
      ...each(step, ["lines"], step.value.lines, targets.line),
      ...maybe(step, ["guide"], step.value.guide, targets.guide),
      ...maybe(step, ["doneWith"], step.value.doneWith, targets.articleStep),
      ...maybe(step, ["timetable"], step.value.timetable, targets.source),
      ...maybe(step, ["length"], step.value.length, targets.line),
      ...costs(step, [], step.value.costs),
    ]),
    ...pathway.figures.flatMap((one): Reference[] => [
      { from: one, path: ["fact"], id: one.value.fact, ...targets.quoted },
      ...each(one, ["outcomes"], one.value.outcomes ?? [], targets.outcome),
    ]),
    ...pathway.systems.flatMap((system) => maybe(system, ["guide"], system.value.guide, targets.guide)),
    ...pathway.ways.flatMap((way) => [
      ...each(way, ["outcomes"], way.value.outcomes, targets.outcome),
      ...way.value.stops.flatMap(({ guide, system }, index) => [
        ...maybe(way, ["stops", index, "guide"], guide, targets.guide),
        ...maybe(way, ["stops", index, "system"], system, targets.system),
      ]),
    ]),
    ...pathway.examples.flatMap((example) => [
      ...each(example, ["outcomes"], example.value.outcomes, targets.outcome),
      ...example.value.stages.flatMap((stage, index) => [
        ...maybe(example, ["stages", index, "length"], stage.length, targets.line),
        ...each(example, ["stages", index, "lines"], stage.lines, targets.line),
        ...costs(example, ["stages", index], stage.costs),
      ]),
    ]),
    ...pathway.rules.flatMap((rule) => ruleReferences(rule, [], rule.value, pathway)),
    ...pathway.outcomes.flatMap((outcome) => {
      const { bottom, more, steps, documents, fees, time, uncertain, alternatives, besides, ask, guide, practise } =
        outcome.value;
      const anchors: ReadonlySet<string> = sections.get(practise?.guide ?? "") ?? new Set();
      return [
        ...each(outcome, ["bottom"], bottom, targets.line),
        ...each(outcome, ["more"], more, targets.line),
        ...each(outcome, ["steps"], steps, targets.step),
        ...each(outcome, ["documents"], documents, targets.line),
        ...each(outcome, ["fees"], fees, targets.line),
        ...each(outcome, ["time"], time, targets.line),
        ...each(outcome, ["uncertain"], uncertain, targets.line),
        ...each(outcome, ["besides"], besides, targets.line),
        ...alternatives.flatMap((rule, index) => ruleReferences(outcome, ["alternatives", index], rule, pathway)),
        ...each(outcome, ["ask"], ask, targets.source),
        ...maybe(outcome, ["guide"], guide, targets.guide),
        ...maybe(outcome, ["practise", "guide"], practise?.guide, targets.guide),
        ...each(outcome, ["practise", "sections"], practise?.sections ?? [], {
          noun: "section with facts",
          declared: anchors,
          where: "the guide",
        }),
      ];
    }),
  ];
}

const articleSteps = (sections: PathwayContext["sections"]): ReadonlySet<string> =>
  new Set(
    [...sections].flatMap(([slug, anchors]) =>
      [...anchors].filter((anchor) => anchor.startsWith("step-")).map((anchor) => `${slug}#${anchor}`),
    ),
  );

/** `at`: where in `from` the rule is written. */
function ruleReferences(
  from: Located<unknown>,
  at: Path,
  { when, to }: PathwayRule,
  { questions, outcomes }: ParsedPathway,
): Reference[] {
  const questionIds = idsOf(questions);
  return [
    ...Object.entries(when).flatMap(([name, allowed]): Reference[] => {
      const question = questions.find(({ value }) => value.id === name);
      const path = [...at, "when", name];
      if (!question) return [{ from, path, id: name, noun: "question", declared: questionIds, where: "`questions`" }];
      const declared = new Set(question.value.answers.map(({ id }) => id));
      const where = "the answers of that question";
      return allowed.map((id, index) => ({
        from,
        path: [...path, index],
        id,
        noun: `answer to \`${name}\``,
        declared,
        where,
      }));
    }),
    { from, path: [...at, "to"], id: to, noun: "outcome", declared: idsOf(outcomes), where: "`outcomes`" },
  ];
}

function missing({ from, path, id, noun, declared, where }: Reference): Diagnostic[] {
  if (declared.has(id)) return [];
  const near = nearestName(id, [...declared]);
  const suggestion =
    near === undefined
      ? `Correct the name, or add it in ${where}.`
      : `Did you mean \`${near}\`? If not, add it in ${where}.`;
  return [
    diagnosticAt(from.locate(path), {
      severity: "error",
      rule: "route-name",
      message: `There is no ${noun} \`${id}\`.`,
      suggestion,
    }),
  ];
}
