import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decisions } from "../../../../../src/domain/pathway/decisions/draw-diagram";
import { drawQuestions, followAnswers } from "../../../../../src/domain/pathway/decisions/follow-answers";
import { proveTable } from "../../../../../src/domain/pathway/decisions/prove-table";
import { everyCombination, fitting, soundTable } from "../random-table";

const table: Decisions = {
  questions: [
    { id: "goal", answers: [{ id: "train" }, { id: "work" }] },
    { id: "school", answers: [{ id: "here" }, { id: "there" }] },
    { id: "licence", answers: [{ id: "full" }, { id: "none" }] },
  ],
  rules: [
    { when: { goal: ["train"] }, to: "match" },
    { when: { goal: ["work"], licence: ["full"] }, to: "mobility" },
    { when: { goal: ["work"], licence: ["none"] }, to: "ask" },
  ],
};
const diagram = drawQuestions(table);

describe("following the answers of a reader", () => {
  test("asks the first question of somebody who has said nothing", () => {
    expect(followAnswers(table, diagram, {})).toEqual({ steps: [], next: "goal", left: 2 });
  });

  test("asks no question whose answer no longer matters", () => {
    expect(followAnswers(table, diagram, { goal: "work" })).toEqual({
      steps: [["goal", "work"]],
      next: "licence",
      left: 1,
    });
    expect(followAnswers(table, diagram, { goal: "train" })).toEqual({ steps: [["goal", "train"]], outcome: "match" });
  });

  test("passes over an answer that an earlier one has made idle, and one that the question does not have", () => {
    const late = { goal: "train", school: "here", licence: "full" };
    expect(followAnswers(table, diagram, late)).toEqual({ steps: [["goal", "train"]], outcome: "match" });
    expect(followAnswers(table, diagram, { goal: "fly", licence: "full" })).toMatchObject({ steps: [], next: "goal" });
    expect(followAnswers(table, diagram, { constructor: "work" })).toMatchObject({ steps: [], next: "goal" });
  });

  test("leads every combination of a sound random table to the outcome of the rule that fits", () => {
    fc.assert(
      fc.property(soundTable, (random) => {
        expect(proveTable(random).filter(({ kind }) => kind === "hole" || kind === "overlap")).toEqual([]);
        const drawn = drawQuestions(random);
        for (const answers of everyCombination(random)) {
          const [rule = 0] = fitting(random, answers);
          expect(followAnswers(random, drawn, answers)).toMatchObject({ outcome: random.rules[rule]?.to });
        }
      }),
    );
  });
});
