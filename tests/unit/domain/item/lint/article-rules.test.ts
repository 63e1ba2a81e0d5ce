import { expect, test } from "vitest";
import type { Item } from "../../../../../src/domain/item/item";
import { isDecidedBy } from "../../../../../src/domain/item/lint/decision";
import { toDiagnostics } from "../../../../../src/domain/item/lint/lint-rule";
import { articleRules } from "../../../../../src/domain/item/lint/lint-rules";
import { lintWording } from "../../../../../src/domain/item/lint/lint-wording";
import type { RuleCode } from "../../../../../src/domain/rule-name";
import { context, explained, model } from "../sample-context";
import { ordering, single } from "../sample-items";

/** What the rules of a code say of the items of an article. */
const diagnosticsOf = (code: RuleCode, items: readonly Item[], given = context()) =>
  articleRules.filter((rule) => rule.code === code).flatMap((rule) => toDiagnostics(rule, rule.check(items, given)));

const option = (id: string, text: string) => ({ id, text, rationale: "So it is." });
/** Items whose key stands at `place` and reads `key`. */
const items = (count: number, position: (index: number) => number, key = "right"): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    ...single,
    identity: `harbour/q${index}`,
    objective: `fact:f${index}`,
    options: ["a", "b", "c"].map((id, at) => option(id, at === position(index) ? key : "wrong")),
    key: { option: ["a", "b", "c"][position(index)] ?? "a" },
  }));

test("L01 counts long keys over an article, and lets chance pass", () => {
  expect(
    diagnosticsOf(
      "L01",
      items(30, (index) => index % 3, "the right one"),
    ),
  ).toMatchObject([{ rule: "L01", severity: "error", subject: "harbour" }]);
  expect(
    diagnosticsOf(
      "L01",
      items(30, (index) => index % 3),
    ),
  ).toEqual([]);
});

test("L25 refuses keys that gather in one place, and lets an even spread pass", () => {
  expect(
    diagnosticsOf(
      "L25",
      items(30, () => 1),
    ),
  ).toMatchObject([{ rule: "L25", severity: "error" }]);
  expect(
    diagnosticsOf(
      "L25",
      items(30, (index) => index % 3),
    ),
  ).toEqual([]);
});

test("L19 refuses a model whose key never changes, or whose one stem has two keys", () => {
  const made = (keys: string[], stem: (index: number) => string): Item[] =>
    items(keys.length, () => 0).map((item, index) => ({
      ...single,
      identity: item.identity,
      stem: stem(index),
      options: [option("a", keys[index] ?? ""), option("b", "other"), option("c", "another")],
      key: { option: "a" },
      origin: { kind: "generated", model: "stays", version: 1, seed: "s", slots: {} },
    }));
  const given = context({
    models: [
      model({
        ...explained,
        id: "stays",
        kind: "value-of-row",
        version: 1,
        table: "berths",
        attribute: "stay",
        stem: "How long is {row}?",
      }),
    ],
  });
  expect(
    diagnosticsOf(
      "L19",
      made(["one", "one", "one"], (index) => `Stay ${index}?`),
      given,
    ),
  ).toHaveLength(1);
  expect(
    diagnosticsOf(
      "L19",
      made(["one", "two"], () => "How long?"),
      given,
    ),
  ).toHaveLength(1);
  expect(
    diagnosticsOf(
      "L19",
      made(["one", "two", "two"], (index) => `Stay ${index}?`),
      given,
    ),
  ).toEqual([]);
});

test("L22 refuses an item without objective, and one whose answer stands in another's stem", () => {
  const [first, second] = items(2, () => 0, "the master of the north quay");
  if (!first || !second) throw new Error("There are two items.");
  const other = { ...first, stem: "Which officer signs the pilot's berth paper?" };
  const teller = {
    ...second,
    stem: "The officer who signs the pilot's berth paper is the master of the north quay. Where does he sit?",
    options: [option("a", "In the tower"), option("b", "On the quay"), option("c", "At home")],
  };
  expect(diagnosticsOf("L22", [other, teller] as Item[])).toMatchObject([{ rule: "L22", subject: "q0" }]);
  expect(diagnosticsOf("L22", [other, { ...teller, objective: other.objective }] as Item[])).toEqual([]);
  expect(diagnosticsOf("L22", [other, { ...teller, enemies: [other.objective] }] as Item[])).toEqual([]);
  expect(diagnosticsOf("L22", [{ ...other, objective: "" }])).toHaveLength(1);
});

test("rules that read English words are silent in other languages, and an ordering has no key to give away", () => {
  const item: Item = { ...ordering, stem: `Put these papers of the LOA in ${"good ".repeat(30)}order.` };
  const rulesOf = (language: string) => lintWording(item, { language, glossary: new Set() }).map(({ rule }) => rule);
  expect(rulesOf("en")).toEqual(["L20", "L21"]);
  expect(rulesOf("fr")).toEqual(["L20"]);
});

test("a decision settles advice on its item and rule, and never what stops publication", () => {
  const decision = { item: "berth", rule: "L05", reason: "It has no other name." };
  const diagnostic = {
    rule: "L05" as const,
    severity: "warning" as const,
    subject: "berth",
    message: "",
    suggestion: "",
  };
  expect(isDecidedBy(decision, diagnostic)).toBe(true);
  expect(isDecidedBy(decision, { ...diagnostic, rule: "L06" })).toBe(false);
  expect(isDecidedBy(decision, { ...diagnostic, severity: "error" })).toBe(false);
});
