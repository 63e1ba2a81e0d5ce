import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decisions } from "../../../../src/domain/pathway/decisions/draw-diagram";
import {
  drawQuestions,
  followAnswers,
  openOutcomes,
  waysTo,
} from "../../../../src/domain/pathway/decisions/follow-answers";
import { findAlternatives } from "../../../../src/domain/pathway/find-alternatives";
import { everyCombination, fitting, soundTable } from "./random-table";

const table: Decisions = {
  questions: [
    { id: "goal", answers: [{ id: "train" }, { id: "work" }] },
    { id: "field", answers: [{ id: "family" }, { id: "other" }] },
    { id: "status", answers: [{ id: "yes" }, { id: "no" }] },
  ],
  rules: [
    { when: { goal: ["train"], status: ["yes"] }, to: "match" },
    { when: { goal: ["train"], status: ["no"] }, to: "wait" },
    { when: { goal: ["work"], field: ["family"] }, to: "assessment" },
    { when: { goal: ["work"], field: ["other"] }, to: "college" },
  ],
};
const diagram = drawQuestions(table);
const find = (given: [string, string][], ...wanted: Parameters<typeof findAlternatives>[3]) =>
  findAlternatives(table, diagram, given, wanted);

describe("what else to look at", () => {
  test("is an outcome that one other answer leads to, with that answer", () => {
    const given: [string, string][] = [
      ["goal", "train"],
      ["status", "no"],
    ];
    expect(find(given, { when: { status: ["yes"] }, to: "match" })).toEqual([
      {
        outcome: "match",
        question: "status",
        answer: "yes",
        steps: [
          ["goal", "train"],
          ["status", "yes"],
        ],
        left: 0,
      },
    ]);
  });

  test("is one that lies behind questions that were not asked yet, which are counted", () => {
    const given: [string, string][] = [
      ["goal", "train"],
      ["status", "no"],
    ];
    expect(find(given, { when: { goal: ["work"] }, to: "college" })).toMatchObject([
      { outcome: "college", question: "goal", answer: "work", left: 1 },
    ]);
  });

  test("is none that another question's answer would lead to, or the same answer, or none of those allowed", () => {
    const given: [string, string][] = [
      ["goal", "work"],
      ["field", "family"],
    ];
    expect(find(given, { when: { goal: ["train"] }, to: "college" })).toEqual([]);
    expect(find(given, { when: { field: ["family"] }, to: "assessment" })).toEqual([]);
    expect(find(given, { when: { status: ["no"] }, to: "wait" })).toEqual([]);
    expect(find([], { when: { goal: ["work"] }, to: "college" })).toEqual([]);
  });

  test("keeps the order of those that are wanted", () => {
    const given: [string, string][] = [
      ["goal", "work"],
      ["field", "family"],
    ];
    const found = find(given, { when: { goal: ["train"] }, to: "wait" }, { when: { field: ["other"] }, to: "college" });
    expect(found.map(({ outcome }) => outcome)).toEqual(["wait", "college"]);
  });

  test("differs in exactly one of the answers and can be reached, on random tables", () => {
    fc.assert(
      fc.property(soundTable, fc.infiniteStream(fc.nat()), (random, numbers) => {
        const drawn = drawQuestions(random);
        const combinations = everyCombination(random);
        const answers = combinations[(numbers.next().value ?? 0) % combinations.length] ?? {};
        const { steps: given } = followAnswers(random, drawn, answers);
        const when = Object.fromEntries(random.questions.map((one) => [one.id, one.answers.map(({ id }) => id)]));
        const wanted = random.outcomes.map((to) => ({ when, to }));
        for (const found of findAlternatives(random, drawn, given, wanted)) {
          const before = new Map(given);
          expect(found.steps.map(([name]) => name)).toEqual(given.map(([name]) => name));
          expect(found.steps.filter(([name, value]) => before.get(name) !== value)).toEqual([
            [found.question, found.answer],
          ]);
          const completed = combinations.filter((one) => found.steps.every(([name, value]) => one[name] === value));
          const ends = completed.map((one) => random.rules[fitting(random, one)[0] ?? 0]?.to);
          expect(ends).toContain(found.outcome);
          const progress = followAnswers(random, drawn, Object.fromEntries(found.steps));
          if (found.left === 0) expect(progress).toMatchObject({ outcome: found.outcome });
          else expect(progress).toMatchObject({ left: found.left });
        }
      }),
    );
  });

  test("misses none that one other answer alone leads to, on random tables", () => {
    fc.assert(
      fc.property(soundTable, (random) => {
        const drawn = drawQuestions(random);
        for (const answers of everyCombination(random).slice(0, 12)) {
          const { steps: given } = followAnswers(random, drawn, answers);
          for (const [question, before] of given) {
            for (const { id } of random.questions.find((one) => one.id === question)?.answers ?? []) {
              if (id === before) continue;
              const changed = given.map(([name, value]): [string, string] => [name, name === question ? id : value]);
              for (const to of openOutcomes(random, drawn, Object.fromEntries(changed))) {
                const wanted = [{ when: { [question]: [id] }, to }];
                expect(findAlternatives(random, drawn, given, wanted)).toMatchObject([{ outcome: to, answer: id }]);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("every way to an outcome", () => {
  test("is each list of answers that ends there, and all of them together are all that can be answered", () => {
    expect(waysTo(table, diagram, "college")).toEqual([
      [
        ["goal", "work"],
        ["field", "other"],
      ],
    ]);
    fc.assert(
      fc.property(soundTable, (random) => {
        const drawn = drawQuestions(random);
        const followed = everyCombination(random).map((answers) => followAnswers(random, drawn, answers));
        for (const outcome of random.outcomes) {
          const ending = followed.filter((progress) => "outcome" in progress && progress.outcome === outcome);
          const texts = new Set(ending.map(({ steps: given }) => JSON.stringify(given)));
          expect(new Set(waysTo(random, drawn, outcome).map((given) => JSON.stringify(given)))).toEqual(texts);
        }
      }),
    );
  });
});
