import type { Diagnostic } from "../../domain/diagnostic";
import { nearestName } from "../facts/nearest-name";
import type { Path } from "../yaml/locate-path";
import { diagnosticAt, type Located } from "../yaml/source-location";
import type { PathwayContext } from "./collect-pathway-facts";
import type { ParsedPathway } from "./read-pathway";

export type Named = Located<{ id: string }>;
type Reference = {
  from: Located<unknown>;
  path: Path;
  id: string;
  noun: string;
  known: ReadonlySet<string>;
  where: string;
};

const idsOf = (entries: readonly Named[]): ReadonlySet<string> => new Set(entries.map(({ value }) => value.id));

/** What the entries of a route name that does not exist. */
export function checkReferences(pathway: ParsedPathway, context: PathwayContext): Diagnostic[] {
  return references(pathway, context).flatMap(missing);
}

function references(pathway: ParsedPathway, { facts, sources, sections }: PathwayContext): Reference[] {
  const lines = idsOf(pathway.lines);
  const known = {
    fact: {
      noun: "fact",
      known: new Set(facts.keys()),
      where: "a file of the folder facts, or in a guide's facts.yaml",
    },
    line: { noun: "line", known: lines, where: "`lines`" },
    step: { noun: "step", known: idsOf(pathway.steps), where: "`steps`" },
    source: { noun: "source", known: new Set(sources.keys()), where: "facts/sources.yaml" },
    guide: { noun: "guide", known: new Set(sections.keys()), where: "the folder articles" },
  };
  const each = (from: Located<unknown>, path: Path, ids: readonly string[], what: (typeof known)[keyof typeof known]) =>
    ids.map((id, index): Reference => ({ from, path: [...path, index], id, ...what }));

  return [
    ...[...pathway.lines, ...pathway.dates].flatMap((line) => each(line, ["facts"], line.value.facts, known.fact)),
    ...pathway.dates.map((date): Reference => ({ from: date, path: ["step"], id: date.value.step, ...known.step })),
    ...pathway.wordings.map(
      (wording): Reference => ({ from: wording, path: ["id"], id: wording.value.id, ...known.fact }),
    ),
    ...pathway.steps.flatMap((step) => each(step, ["lines"], step.value.lines, known.line)),
    ...pathway.rules.flatMap((rule) => ruleReferences(rule, pathway)),
    ...pathway.outcomes.flatMap((outcome) => {
      const { bottom, steps, documents, uncertain, ask, practise } = outcome.value;
      const anchors: ReadonlySet<string> = sections.get(practise?.guide ?? "") ?? new Set();
      return [
        ...each(outcome, ["bottom"], bottom, known.line),
        ...each(outcome, ["steps"], steps, known.step),
        ...each(outcome, ["documents"], documents, known.line),
        ...each(outcome, ["uncertain"], uncertain, known.line),
        ...each(outcome, ["ask"], ask, known.source),
        ...(practise ? [{ from: outcome, path: ["practise", "guide"], id: practise.guide, ...known.guide }] : []),
        ...each(outcome, ["practise", "sections"], practise?.sections ?? [], {
          noun: "section with facts",
          known: anchors,
          where: "the guide",
        }),
      ];
    }),
  ];
}

function ruleReferences(rule: ParsedPathway["rules"][number], { questions, outcomes }: ParsedPathway): Reference[] {
  const questionIds = idsOf(questions);
  return [
    ...Object.entries(rule.value.when).flatMap(([name, allowed]): Reference[] => {
      const question = questions.find(({ value }) => value.id === name);
      if (!question)
        return [
          { from: rule, path: ["when", name], id: name, noun: "question", known: questionIds, where: "`questions`" },
        ];
      const answers = new Set(question.value.answers.map(({ id }) => id));
      return allowed.map((id, index) => ({
        from: rule,
        path: ["when", name, index],
        id,
        noun: `answer to \`${name}\``,
        known: answers,
        where: "the answers of that question",
      }));
    }),
    { from: rule, path: ["to"], id: rule.value.to, noun: "outcome", known: idsOf(outcomes), where: "`outcomes`" },
  ];
}

function missing({ from, path, id, noun, known, where }: Reference): Diagnostic[] {
  if (known.has(id)) return [];
  const near = nearestName(id, [...known]);
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
