import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../../../src/domain/item/answer/answer";
import { readAnswer, scoreAnswer } from "../../../../../../src/domain/item/answer/score-answer";
import { toFeedback } from "../../../../../../src/domain/item/answer/to-feedback";
import { authoredItemSchema } from "../../../../../../src/domain/item/authored-item";
import { answerDefinitionOf } from "../../../../../../src/domain/item/forms/answer-definitions";
import { formOf } from "../../../../../../src/domain/item/forms/forms";
import type { Item } from "../../../../../../src/domain/item/item";
import { keyTexts } from "../../../../../../src/domain/item/key-texts";
import { publicQuestion, publicQuestionSchema } from "../../../../../../src/domain/item/public-question";
import { authored, compiled, fact } from "../../sample-context";
import { matching } from "../../sample-items";

const scoreOf = (item: Item, answer: Answer): number | undefined => {
  const read = readAnswer(item, answer);
  return read && scoreAnswer(item, read);
};

describe("an answer to extended matching", () => {
  test("scores the mean over the stems; a stem without a match scores 0", () => {
    expect(scoreOf(matching, matching.key)).toBe(1);
    expect(scoreOf(matching, { matches: { s: "a", t: "a", u: "b" } })).toBeCloseTo(2 / 3);
    expect(scoreOf(matching, { matches: { t: "a" } })).toBeCloseTo(1 / 3);
    expect(scoreOf(matching, { matches: {} })).toBe(0);
  });

  test("fits where it names stems and options of its own, an option as often as it likes", () => {
    expect(readAnswer(matching, { matches: { s: "d", t: "d" } })).toEqual({
      form: "extended-matching",
      matches: { s: "d", t: "d" },
    });
    expect(readAnswer(matching, { matches: { z: "a" } })).toBeUndefined();
    expect(readAnswer(matching, { matches: { s: "z" } })).toBeUndefined();
    expect(readAnswer(matching, { matches: { __proto__: "a", s: "toString" } })).toBeUndefined();
    expect(readAnswer(matching, { option: "a" })).toBeUndefined();
  });

  test("scores between 0 and 1 whatever is matched, and 1 for the key alone", () => {
    const option = fc.constantFrom("a", "b", "c", "d");
    const matches = fc.record({ s: option, t: option, u: option }, { requiredKeys: [] });
    fc.assert(
      fc.property(matches, (given) => {
        const right = Object.entries(matching.key.matches).filter(([stem, key]) =>
          Object.entries(given).some(([id, chosen]) => id === stem && chosen === key),
        );
        const score = scoreOf(matching, {
          matches: Object.fromEntries(Object.entries(given).map(([id, chosen]) => [id, String(chosen)])),
        });
        expect(score).toBeCloseTo(right.length / 3);
        expect(score === 1).toBe(right.length === 3);
      }),
    );
  });

  test("is complete once every stem has a match, and is said stem by stem", () => {
    const { isComplete, text, chosen } = answerDefinitionOf(matching);
    const fields = { ...formOf(matching).questionFields(matching), language: "en" as const };
    expect(isComplete({ matches: { s: "b", t: "a" } }, fields)).toBe(false);
    expect(isComplete(matching.key, fields)).toBe(true);
    expect(text({ matches: { t: "a", s: "b" } }, fields)).toBe("Stem s: Option b | Stem t: Option a");
    expect(chosen({ matches: { t: "a" } })).toEqual(["t:a"]);
  });
});

test("a browser gets the options and the stems, and neither key nor rationale", () => {
  const question = publicQuestion(matching, { id: "q", position: 1, answered: false });
  expect(publicQuestionSchema.parse(question)).toEqual(question);
  expect(question.stems).toEqual(["s", "t", "u"].map((id) => ({ id, text: `Stem ${id}` })));
  expect(JSON.stringify(question)).not.toMatch(/secret|key|hash-of-rule/);
});

test("feedback has a rationale for each stem, and a key of the shape of an answer", () => {
  const { key, rationales } = toFeedback(matching, 0, (id) => id);
  expect(key).toEqual({ matches: { s: "b", t: "a", u: "b" } });
  expect(rationales).toEqual({ s: "secret-rationale-s", t: "secret-rationale-t", u: "secret-rationale-u" });
});

const facts = [
  fact("rule", "Hail the tower before you enter. The fee is 40 dollars."),
  fact("moor", "Moor at the north quay. Pilots meet you there."),
];
const hail = {
  text: "A captain nears the harbour.",
  key: "Hail the tower",
  facts: ["rule"],
  rationale: "It comes first.",
};
const moor = {
  text: "A captain is in the harbour.",
  key: "Moor at the north quay",
  facts: ["moor"],
  rationale: "It is next.",
};
const itemFields = {
  form: "extended-matching",
  stem: "What does each of them do?",
  options: ["Hail the tower", "Moor at the north quay", "Sell the cargo", "Paint the hull"],
  stems: [hail, moor],
};
const compile = (change: object) => compiled({ facts, authored: [authored({ ...itemFields, ...change })] });
const messages = (change: object) => compile(change).diagnostics.map(({ rule, message }) => `${rule} ${message}`);

describe("a written item", () => {
  test("is proved stem by stem from the facts of each stem, and carries the passage of each", () => {
    const { items, diagnostics } = compile({});
    expect(diagnostics).toEqual([]);
    const [item] = items;
    expect(item && keyTexts(item)).toEqual(["Hail the tower", "Moor at the north quay"]);
    expect(item?.facts.map(({ id }) => id)).toEqual(["rule", "moor"]);
    expect(item?.form === "extended-matching" && item.stems.map(({ passage }) => passage?.fact)).toEqual([
      "rule",
      "moor",
    ]);
    expect(item?.proof.evaluations).toHaveLength(8);
    expect(item?.proof.evaluations.filter(({ satisfies }) => satisfies)).toHaveLength(2);
  });

  test("is refused where an option stands in the quote of a stem whose key it is not", () => {
    const open = { ...hail, facts: ["rule", "moor"] };
    expect(messages({ stems: [open, moor] }).join()).toMatch(/^L26 .*Moor at the north quay/);
  });

  test("is refused where the evidence of another stem stands in the quote of this one", () => {
    const other = { ...moor, key: "Sell the cargo", evidence: "The fee is 40 dollars", facts: ["rule"] };
    expect(messages({ stems: [hail, other] }).join()).toMatch(/^L26 /);
  });

  test("is refused where a key is none of the options", () => {
    expect(messages({ stems: [hail, { ...moor, key: "Sink" }] })).toEqual([
      expect.stringMatching(/^L26 .*the key “Sink” of “A captain is in the harbour\.” is none of its options/),
    ]);
  });

  test.each([
    ["3 options", { options: itemFields.options.slice(0, 3) }, "it has 3 options"],
    ["1 stem", { stems: [hail] }, "it has 1 stems"],
    ["an option twice", { options: [...itemFields.options, "sell the cargo"] }, "stands there twice"],
    [
      "a stem twice",
      { stems: [hail, { ...moor, text: hail.text }] },
      "the stem “A captain nears the harbour.” stands there twice",
    ],
  ])("with %s is said to be so (L28)", (_, change, reason) => {
    expect(messages(change).find((message) => message.startsWith("L28"))).toContain(reason);
  });

  test("needs a rationale for each stem", () => {
    expect(
      authoredItemSchema.safeParse({ ...itemFields, id: "x", objective: "rule", stems: [{ ...hail, rationale: "" }] })
        .success,
    ).toBe(false);
  });
});
