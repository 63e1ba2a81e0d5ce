import fc from "fast-check";
import type { Decisions } from "../../../../src/domain/pathway/decisions/draw-diagram";

const questions = [
  { id: "a", answers: ["a1", "a2"] },
  { id: "b", answers: ["b1", "b2", "b3"] },
  { id: "c", answers: ["c1", "c2", "c3", "c4"] },
  { id: "d", answers: ["d1", "d2"] },
];
const outcomes = ["x", "y", "z"];

const when = fc
  .record(Object.fromEntries(questions.map(({ id, answers }) => [id, fc.subarray(answers, { minLength: 1 })])), {
    requiredKeys: [],
  })
  .map((chosen) =>
    Object.fromEntries(Object.entries(chosen).flatMap(([id, allowed]) => (allowed ? [[id, allowed] as const] : []))),
  );

/** Tables of four questions with up to seven rules: with holes, overlaps, both or neither. */
export const randomTable = fc
  .array(fc.record({ when, to: fc.constantFrom(...outcomes) }), { maxLength: 7 })
  .map((rules) => ({
    questions: questions.map(({ id, answers }) => ({ id, answers: answers.map((answer) => ({ id: answer })) })),
    rules,
    outcomes,
  }));

type Rule = { when: Record<string, string[]>; to: string };

/** Rules that part the answers of each question, or pass it over: every combination fits exactly one of them. */
const partingRules = ([question, ...later]: typeof questions): fc.Arbitrary<Rule[]> => {
  const end = fc.constantFrom(...outcomes).map((to): Rule[] => [{ when: {}, to }]);
  if (!question) return end;
  const { id, answers } = question;
  const sides = fc.array(fc.boolean(), { minLength: answers.length, maxLength: answers.length });
  const parted = fc.tuple(sides, partingRules(later), partingRules(later)).map(([sideOf, one, other]) =>
    [true, false].flatMap((side) => {
      const allowed = answers.filter((_, index) => sideOf[index] === side);
      const rules = side ? one : other;
      return allowed.length === 0 ? [] : rules.map(({ when, to }) => ({ when: { [id]: allowed, ...when }, to }));
    }),
  );
  return fc.oneof(end, partingRules(later), parted);
};

/** Tables of the same questions without holes and overlaps. */
export const soundTable = partingRules(questions).map((rules) => ({
  questions: questions.map(({ id, answers }) => ({ id, answers: answers.map((answer) => ({ id: answer })) })),
  rules,
  outcomes,
}));

export const everyCombination = (table: Pick<Decisions, "questions">): Record<string, string>[] =>
  table.questions.reduce<Record<string, string>[]>(
    (so, { id, answers }) => so.flatMap((before) => answers.map((answer) => ({ ...before, [id]: answer.id }))),
    [{}],
  );

/** The places of the rules that fit, found by looking at each. */
export const fitting = ({ rules }: Decisions, answers: Record<string, string>): number[] =>
  [...rules.keys()].filter((position) =>
    Object.entries(rules[position]?.when ?? {}).every(([question, allowed]) =>
      allowed.includes(answers[question] ?? ""),
    ),
  );
