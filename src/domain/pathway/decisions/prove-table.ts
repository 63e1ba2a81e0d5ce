import { type Decisions, type Diagram, drawDiagram } from "./draw-diagram";

/** Answers to each question that matters; whatever the others are answered. */
export type Combination = Record<string, string[]>;

/**
 * What is wrong with a table, as the verification of decision tables calls it: an anomaly. Rules are their places in it. `hole`: no rule fits. `overlap`: rules with different outcomes
 * fit. `idle-rule`: `before` decide all that it fits. `idle-outcome`: no rule leads there.
 */
export type TableAnomaly =
  | { kind: "hole"; combination: Combination }
  | { kind: "overlap"; combination: Combination; rules: number[] }
  | { kind: "idle-rule"; rule: number; before: number[] }
  | { kind: "idle-outcome"; outcome: string };

/** Shows that every combination of answers ends in exactly one outcome, or where not. `most`: holes and overlaps to tell. */
export function proveTable(
  table: Decisions & { outcomes: readonly string[] },
  most = Number.POSITIVE_INFINITY,
): TableAnomaly[] {
  const diagram = drawDiagram(table, (rules) => rules.join());
  const decided = new Set<number>();
  const before = new Map<number, Set<number>>();
  for (const { rules } of endsOf(diagram)) {
    for (const rule of rules) {
      const earlier = rules.filter((other) => other < rule && outcomeOf(table, other) === outcomeOf(table, rule));
      if (earlier.length === 0) decided.add(rule);
      before.set(rule, new Set([...(before.get(rule) ?? []), ...earlier]));
    }
  }
  const idle = [...table.rules.keys()].filter((rule) => !decided.has(rule));
  const reached = new Set(table.rules.map(({ to }) => to));
  return [
    ...invalidEnds(table, diagram, most),
    ...idle.map(
      (rule): TableAnomaly => ({ kind: "idle-rule", rule, before: [...(before.get(rule) ?? [])].sort(byIndex) }),
    ),
    ...table.outcomes
      .filter((outcome) => !reached.has(outcome))
      .map((outcome): TableAnomaly => ({ kind: "idle-outcome", outcome })),
  ];
}

const byIndex = (one: number, other: number): number => one - other;

const outcomeOf = ({ rules }: Decisions, rule: number): string | undefined => rules[rule]?.to;

function endsOf(part: Diagram, seen = new Set<Diagram>()): { rules: number[] }[] {
  if (seen.has(part)) return [];
  seen.add(part);
  return "rules" in part ? [part] : part.ways.flatMap(({ to }) => endsOf(to, seen));
}

function invalidEnds(table: Decisions, diagram: Diagram, most: number): TableAnomaly[] {
  const anomalies: TableAnomaly[] = [];
  const sound = new Set<Diagram>();
  const walk = (part: Diagram, combination: Combination): void => {
    if (sound.has(part) || anomalies.length >= most) return;
    const anomaliesBefore = anomalies.length;
    if ("question" in part) {
      for (const { answers, to } of part.ways) walk(to, { ...combination, [part.question]: answers });
    } else if (part.rules.length === 0) anomalies.push({ kind: "hole", combination });
    else if (new Set(part.rules.map((rule) => outcomeOf(table, rule))).size > 1) {
      anomalies.push({ kind: "overlap", combination, rules: part.rules });
    }
    if (anomalies.length === anomaliesBefore) sound.add(part);
  };
  walk(diagram, {});
  return anomalies;
}
