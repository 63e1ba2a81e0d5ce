import { nearestName } from "../facts/nearest-name";
import type { Problem } from "../problem";
import type { Path } from "../yaml/locate-path";
import { type Placed, problemAt } from "../yaml/place";
import type { RouteGround } from "./gather-route-facts";
import type { WrittenRoute } from "./read-route";

type Named = Placed<{ id: string }>;
type Reference = {
  from: Placed<unknown>;
  path: Path;
  id: string;
  noun: string;
  known: ReadonlySet<string>;
  where: string;
};

const idsOf = (entries: readonly Named[]): ReadonlySet<string> => new Set(entries.map(({ value }) => value.id));

/** What the entries of a route name that does not exist. */
export function checkReferences(route: WrittenRoute, ground: RouteGround): Problem[] {
  return references(route, ground).flatMap(missing);
}

function references(route: WrittenRoute, { facts, sources, sections }: RouteGround): Reference[] {
  const lines = idsOf(route.lines);
  const known = {
    fact: {
      noun: "fact",
      known: new Set(facts.keys()),
      where: "a file of the folder facts, or in a guide's facts.yaml",
    },
    line: { noun: "line", known: lines, where: "`lines`" },
    step: { noun: "step", known: idsOf(route.steps), where: "`steps`" },
    source: { noun: "source", known: new Set(sources.keys()), where: "facts/sources.yaml" },
    guide: { noun: "guide", known: new Set(sections.keys()), where: "the folder articles" },
  };
  const each = (from: Placed<unknown>, path: Path, ids: readonly string[], what: (typeof known)[keyof typeof known]) =>
    ids.map((id, index): Reference => ({ from, path: [...path, index], id, ...what }));

  return [
    ...[...route.lines, ...route.dates].flatMap((line) => each(line, ["facts"], line.value.facts, known.fact)),
    ...route.dates.map((date): Reference => ({ from: date, path: ["step"], id: date.value.step, ...known.step })),
    ...route.wordings.map(
      (wording): Reference => ({ from: wording, path: ["id"], id: wording.value.id, ...known.fact }),
    ),
    ...route.steps.flatMap((step) => each(step, ["lines"], step.value.lines, known.line)),
    ...route.rules.flatMap((rule) => ruleReferences(rule, route)),
    ...route.outcomes.flatMap((outcome) => {
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

function ruleReferences(rule: WrittenRoute["rules"][number], { questions, outcomes }: WrittenRoute): Reference[] {
  const asked = idsOf(questions);
  return [
    ...Object.entries(rule.value.when).flatMap(([name, allowed]): Reference[] => {
      const question = questions.find(({ value }) => value.id === name);
      if (!question)
        return [{ from: rule, path: ["when", name], id: name, noun: "question", known: asked, where: "`questions`" }];
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

function missing({ from, path, id, noun, known, where }: Reference): Problem[] {
  if (known.has(id)) return [];
  const near = nearestName(id, [...known]);
  const mend =
    near === undefined
      ? `Correct the name, or add it in ${where}.`
      : `Did you mean \`${near}\`? If not, add it in ${where}.`;
  return [
    problemAt(from.placeOf(path), {
      severity: "err",
      rule: "route-name",
      message: `There is no ${noun} \`${id}\`.`,
      mend,
    }),
  ];
}
