import type { PathwayQuestion, PathwayRule } from "../pathway-table";

/** What a table decides by. */
export type Decisions = {
  questions: readonly { id: PathwayQuestion["id"]; answers: readonly { id: string }[] }[];
  rules: readonly PathwayRule[];
};

/** Where no question is left: the places in the table of the rules that fit, of which there may be none or several. */
export type End = { rules: number[] };
/** A question whose answers lead on differently. Answers that lead to the same are one way. */
export type Fork = { question: string; ways: { answers: string[]; to: Diagram }[] };
export type Diagram = End | Fork;

/**
 * The table as a reduced decision diagram: questions in the order of the table, each only where the answer still matters, and
 * equal parts drawn once (Bryant 1986, for questions with any number of answers). `sameEnd`: ends with the same key count as equal.
 */
export function drawDiagram({ questions, rules }: Decisions, sameEnd: (rules: number[]) => string): Diagram {
  const drawn = new Map<string, Diagram>();
  const numbers = new Map<Diagram, number>();
  const reached = new Map<string, Diagram>();

  const once = (key: string, part: Diagram): Diagram => {
    const before = drawn.get(key) ?? part;
    drawn.set(key, before);
    if (!numbers.has(before)) numbers.set(before, numbers.size);
    return before;
  };

  const draw = (depth: number, fitting: number[]): Diagram => {
    const question = questions[depth];
    if (question === undefined) return once(`end ${sameEnd(fitting)}`, { rules: fitting });
    const location = `${depth} ${fitting}`;
    const part = reached.get(location) ?? fork(depth, question, fitting);
    reached.set(location, part);
    return part;
  };

  const fork = (depth: number, { id, answers }: Decisions["questions"][number], fitting: number[]): Diagram => {
    const ways = new Map<Diagram, string[]>();
    for (const answer of answers) {
      const to = draw(
        depth + 1,
        fitting.filter((rule) => allows(rules[rule], id, answer.id)),
      );
      ways.set(to, [...(ways.get(to) ?? []), answer.id]);
    }
    const [only, ...others] = ways.keys();
    if (only !== undefined && others.length === 0) return only;
    const key = [...ways].map(([to, same]) => `${same}>${numbers.get(to)}`).join(" ");
    return once(`${id} ${key}`, { question: id, ways: [...ways].map(([to, same]) => ({ answers: same, to })) });
  };

  return draw(0, [...rules.keys()]);
}

const allows = (rule: PathwayRule | undefined, question: string, answer: string): boolean =>
  rule?.when[question]?.includes(answer) ?? true;
