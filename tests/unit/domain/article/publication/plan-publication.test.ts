import { expect, test } from "vitest";
import { planPublication } from "../../../../../src/domain/article/publication/plan-publication";
import { hashItem } from "../../../../../src/domain/item/hash-item";
import type { Item } from "../../../../../src/domain/item/item";
import { source } from "../../item/sample-context";

const item = (identity: string, stem: string): Item => ({
  form: "numeric",
  identity,
  objective: "fact:rule",
  section: "step-1",
  stem,
  facts: [{ id: "rule", hash: "a" }],
  passage: { fact: "rule", section: "step-1", quote: "within 12 weeks", source },
  origin: { kind: "authored" },
  proof: { predicate: "the quote gives it", evaluations: [{ option: "12", satisfies: true }] },
  tolerance: 0,
  rationale: "The rule says so.",
  key: { number: 12 },
});

test("what is new, changed, the same and gone is told apart by identity and hash", () => {
  const unchanged = item("harbour/kept", "How many weeks?");
  const reworded = item("harbour/reworded", "How many weeks at most?");
  const fresh = item("harbour/fresh", "How many weeks at least?");
  const previous = [
    { identity: "harbour/kept", hash: hashItem(unchanged) },
    { identity: "harbour/reworded", hash: hashItem(item("harbour/reworded", "How many weeks?")) },
    { identity: "harbour/gone", hash: "b" },
  ];
  expect(planPublication(previous, [unchanged, reworded, fresh])).toEqual({
    created: [fresh],
    changed: [reworded],
    unchanged: [unchanged],
    retired: ["harbour/gone"],
  });
});

test("an item whose source was only read again stays as it was", () => {
  const before = item("harbour/kept", "How many weeks?");
  const reread: Item = {
    ...before,
    passage: { ...before.passage, source: { ...source, checked: "2027-01-01", copy: "live" } },
  };
  const plan = planPublication([{ identity: before.identity, hash: hashItem(before) }], [reread]);
  expect(plan).toEqual({ created: [], changed: [], unchanged: [reread], retired: [] });
});

test("an item whose fact says something else is a new version", () => {
  const before = item("harbour/kept", "How many weeks?");
  const after: Item = { ...before, facts: [{ id: "rule", hash: "b" }] };
  expect(planPublication([{ identity: before.identity, hash: hashItem(before) }], [after]).changed).toEqual([after]);
});
