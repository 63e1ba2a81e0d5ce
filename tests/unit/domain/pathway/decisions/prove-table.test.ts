import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decisions } from "../../../../../src/domain/pathway/decisions/draw-diagram";
import { type Combination, proveTable } from "../../../../../src/domain/pathway/decisions/prove-table";
import { everyCombination, fitting, randomTable } from "../random-table";

const covers = (combination: Combination, answers: Record<string, string>): boolean =>
  Object.entries(combination).every(([question, allowed]) => allowed.includes(answers[question] ?? ""));

const table = (rules: Decisions["rules"], outcomes = ["stay", "go"]) => ({
  questions: [
    { id: "where", answers: [{ id: "here" }, { id: "there" }] },
    { id: "when", answers: [{ id: "now" }, { id: "later" }, { id: "never" }] },
  ],
  rules,
  outcomes,
});

describe("the proof of a decision table", () => {
  test("finds nothing where every combination ends in exactly one outcome", () => {
    const sound = table([
      { when: { where: ["here"] }, to: "stay" },
      { when: { where: ["there"], when: ["now", "later"] }, to: "go" },
      { when: { where: ["there"], when: ["never"] }, to: "stay" },
    ]);
    expect(proveTable(sound)).toEqual([]);
  });

  test("names a hole by the answers that lead into it, and by no others", () => {
    const holed = table([
      { when: { where: ["here"] }, to: "stay" },
      { when: { when: ["now"], where: ["there"] }, to: "go" },
    ]);
    expect(proveTable(holed)).toEqual([{ kind: "hole", combination: { where: ["there"], when: ["later", "never"] } }]);
  });

  test("names an overlap and the rules that disagree; rules that agree may overlap", () => {
    const overlapping = table([
      { when: { where: ["here"] }, to: "stay" },
      { when: { when: ["now"] }, to: "go" },
      { when: { where: ["there"] }, to: "go" },
    ]);
    expect(proveTable(overlapping)).toEqual([
      { kind: "overlap", combination: { where: ["here"], when: ["now"] }, rules: [0, 1] },
    ]);
  });

  test("tells a rule that others decide for, and an outcome that nothing leads to", () => {
    const idle = table(
      [
        { when: {}, to: "stay" },
        { when: { where: ["here"] }, to: "stay" },
      ],
      ["stay", "go"],
    );
    expect(proveTable(idle)).toEqual([
      { kind: "idle-rule", rule: 1, before: [0] },
      { kind: "idle-outcome", outcome: "go" },
    ]);
  });

  test("agrees with trying every combination, on random tables", () => {
    fc.assert(
      fc.property(randomTable, (random) => {
        const diagnostics = proveTable(random);
        const holes = diagnostics.flatMap((diagnostic) => (diagnostic.kind === "hole" ? [diagnostic.combination] : []));
        const overlaps = diagnostics.flatMap((diagnostic) => (diagnostic.kind === "overlap" ? [diagnostic] : []));
        for (const answers of everyCombination(random)) {
          const rules = fitting(random, answers);
          const ends = new Set(rules.map((rule) => random.rules[rule]?.to));
          expect(holes.filter((hole) => covers(hole, answers))).toHaveLength(ends.size === 0 ? 1 : 0);
          const covering = overlaps.filter(({ combination }) => covers(combination, answers));
          expect(covering.map((overlap) => overlap.rules)).toEqual(ends.size > 1 ? [rules] : []);
        }
      }),
    );
  });

  test("calls a rule idle exactly where an earlier one decides each of its combinations the same way", () => {
    fc.assert(
      fc.property(randomTable, (random) => {
        const idle = proveTable(random).flatMap((diagnostic) =>
          diagnostic.kind === "idle-rule" ? [diagnostic.rule] : [],
        );
        const first = new Set<number>();
        for (const answers of everyCombination(random)) {
          const rules = fitting(random, answers);
          for (const outcome of random.outcomes) {
            const decides = rules.find((rule) => random.rules[rule]?.to === outcome);
            if (decides !== undefined) first.add(decides);
          }
        }
        expect(idle).toEqual([...random.rules.keys()].filter((rule) => !first.has(rule)));
      }),
    );
  });

  test("proves eight questions of six answers, 1.7 million combinations, by what they share", () => {
    const ids = [..."abcdefgh"];
    const answers = [..."123456"].map((id) => ({ id }));
    const questions = ids.map((id) => ({ id, answers }));
    const rules = ids.flatMap((id, position) => {
      const before = Object.fromEntries(ids.slice(0, position).map((earlier) => [earlier, ["1"]]));
      return [{ when: { ...before, [id]: ["2", "3", "4", "5", "6"] }, to: `out-${id}` }];
    });
    expect(proveTable({ questions, rules, outcomes: [] })).toEqual([
      { kind: "hole", combination: Object.fromEntries(ids.map((id) => [id, ["1"]])) },
    ]);
  });
});
