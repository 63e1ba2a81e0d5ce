import { describe, expect, test } from "vitest";
import { planPublication } from "../../../../src/domain/article/publication/plan-publication";
import type { Fact } from "../../../../src/domain/fact/fact";
import type { Source } from "../../../../src/domain/fact/source";
import { hashItem } from "../../../../src/domain/item/hash-item";
import { authored, berthFacts, compiled, explained, fact, model, source } from "../item/sample-context";

const otherPage: Source = { ...source, id: "by-law", title: "By-law 7" };

/** One model of each kind, a named distractor, and an authored item that rests on two facts. */
const parts = {
  facts: [...berthFacts, fact("hail", "Hail the tower first."), fact("flag", "Show the yellow flag.")],
  sources: [source, otherPage],
  models: [
    model({ id: "value", kind: "value-of-row", attribute: "fee", options: 3, stem: "Fee of {row}?", ...explained }),
    model({
      id: "row",
      kind: "row-with-value",
      attribute: "pilot",
      options: 3,
      stem: "Which {noun} has {value}?",
      ...explained,
      distractors: [{ text: "Old Dock", rationale: "It is another.", misconception: "Takes it.", rows: ["river"] }],
    }),
    model({
      id: "all",
      kind: "all-that-apply",
      attribute: "pilot",
      options: 4,
      stem: "Which have {value}?",
      ...explained,
    }),
    model({
      id: "true",
      kind: "true-statement",
      options: 3,
      statements: { weeks: "{row} allows {value}", pilot: "On {row} a pilot is {value}" },
      stem: "What is true of {row}?",
      ...explained,
    }),
    model({
      id: "order",
      kind: "put-in-order",
      attribute: "weeks",
      choose: 3,
      stem: "Put in order.",
      rationale: { key: "{row}: {value}." },
    }),
    model({
      id: "many",
      kind: "how-many",
      attribute: "weeks",
      stem: "How long at {row}?",
      rationale: { key: "{value}." },
    }),
  ],
  authored: [
    authored({
      id: "tower",
      form: "single-best-answer",
      objective: "hail",
      facts: ["flag"],
      options: [
        { text: "Hail the tower", key: true, rationale: "So it says." },
        { text: "Ring a bell", rationale: "Nobody says so.", misconception: "Takes it for a ship." },
        { text: "Wait at sea", rationale: "Nobody says so.", misconception: "Fears the tower." },
      ],
    }),
  ],
};
const before = compiled(parts).items;
const previous = before.map((item) => ({ identity: item.identity, hash: hashItem(item) }));

const changes: Record<string, (one: Fact) => Partial<Fact>> = {
  claim: ({ claim }) => ({ claim: `${claim} No more.` }),
  quote: ({ quote }) => ({ quote: `${quote} It is so.` }),
  source: () => ({ source: otherPage.id }),
};
const changedBy = (id: string, change: (one: Fact) => Partial<Fact>) => {
  const facts = parts.facts.map((each) => (each.id === id ? { ...each, ...change(each) } : each));
  return planPublication(previous, compiled({ ...parts, facts }).items);
};
const identities = (items: readonly { identity: string }[]) => items.map(({ identity }) => identity).sort();

test("the models make items of every kind, most of which rest on several facts", () => {
  const kinds = new Set(before.map(({ identity }) => identity.split("/")[1]));
  expect([...kinds].sort()).toEqual(["all", "many", "order", "row", "tower", "true", "value"]);
  expect(before.filter(({ facts }) => facts.length > 1).length).toBeGreaterThan(before.length / 2);
});

describe.each(Object.keys(changes))("a fact with another %s", (name) => {
  test.each(parts.facts.map(({ id }) => id))("makes new versions of exactly the items that rest on it: %s", (id) => {
    const plan = changedBy(id, changes[name] ?? (() => ({})));
    const resting = before.filter(({ facts }) => facts.some((each) => each.id === id));
    expect(resting.length).toBeGreaterThan(0);
    expect(identities(plan.changed)).toEqual(identities(resting));
    expect([...plan.created, ...plan.retired]).toEqual([]);
  });
});

test("a wrong answer that names a row rests on what the table says of that row", () => {
  const named = before.find(({ identity }) => identity === "harbour/row/river");
  expect(named?.facts.map(({ id }) => id)).toContain("fact-dock");
});

test("a source that is only read again changes no item", () => {
  const sources = parts.sources.map((each) => ({ ...each, checked: "2027-05-05", copy: "live" as const }));
  const plan = planPublication(previous, compiled({ ...parts, sources }).items);
  expect([...plan.created, ...plan.changed, ...plan.retired]).toEqual([]);
  expect(plan.unchanged).toHaveLength(before.length);
});
