import fc from "fast-check";
import { expect, test } from "vitest";
import type { FactTable } from "../../../../../src/domain/fact/fact-table";
import { compileItems } from "../../../../../src/domain/item/compile/compile-items";
import type { Item } from "../../../../../src/domain/item/item";
import { keyTexts } from "../../../../../src/domain/item/key-texts";
import { foldWords } from "../../../../../src/domain/text/words/fold-words";
import { context, explained, fact, model, textsOf } from "../sample-context";

const cell = (value: fc.Arbitrary<string | number>, row: number) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: value.map((each) => ({
        value: each,
        fact: `fact-${row}`,
        ...(typeof each === "string" && { evidence: `the word ${each}` }),
      })),
    },
    { weight: 1, arbitrary: fc.constant("unknown" as const) },
  );

/** Few values over many rows, so that shared and unknown cells are common. */
const tables: fc.Arbitrary<FactTable> = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, row) =>
        fc.record({
          amount: cell(fc.integer({ min: 1, max: 8 }), row),
          word: cell(fc.constantFrom("Yes", "yes", "no", "later", "A+", "A-"), row),
        }),
      ),
    )
    .map((cells) => ({
      id: "berths",
      noun: "berth",
      attributes: [
        { id: "amount", label: "amount", unit: "weeks" },
        { id: "word", label: "word" },
      ],
      rows: cells.map((each, row) => ({ id: `row-${row}`, name: `Berth ${"ABCDEFGHI"[row]}`, cells: each })),
    })),
);

const statements = { amount: "{row} takes {value}.", word: "{row} says {value}." };
const rationale = { key: "{row} has {value}." };
const models = [
  model({ id: "value", kind: "value-of-row", ...explained, attribute: "word", stem: "What word is at {row}?" }),
  model({ id: "amount", kind: "value-of-row", ...explained, attribute: "amount", stem: "How long does {row} take?" }),
  model({ id: "row", kind: "row-with-value", ...explained, attribute: "amount", stem: "Which {noun} has {value}?" }),
  model({ id: "statement", kind: "true-statement", ...explained, statements, stem: "What is right about {row}?" }),
  model({ id: "all", kind: "all-that-apply", ...explained, attribute: "word", stem: "Which of them say {value}?" }),
  model({ id: "order", kind: "put-in-order", rationale, attribute: "amount", choose: 3, stem: "Put them in order." }),
  model({ id: "many", kind: "how-many", rationale, attribute: "amount", stem: "How many weeks for {row}?" }),
];

const compile = (table: FactTable) =>
  compileItems(
    context({
      tables: [table],
      models,
      facts: table.rows.map(({ cells: { amount = "unknown", word = "unknown" } }, row) => {
        const weeks = amount === "unknown" ? "some time" : `${amount.value} weeks`;
        return fact(`fact-${row}`, `It takes ${weeks}. It has the word ${word === "unknown" ? "" : word.value}.`);
      }),
    }),
  );

const shown = (table: FactTable, row: string, attribute: string) => {
  const found = table.rows.find(({ id, name }) => id === row || name === row)?.cells[attribute] ?? "unknown";
  if (found === "unknown") return undefined;
  return foldWords(attribute === "amount" ? inWeeks(String(found.value)) : String(found.value));
};

const inWeeks = (amount: string) => (amount === "1" ? "1 week" : `${amount} weeks`);

/** The truth of an option, worked out here from the table once more. */
const isRight = (table: FactTable, item: Item, text: string): boolean => {
  const slots = item.origin.kind === "generated" ? item.origin.slots : {};
  const attribute = slots.attribute ?? "";
  switch (item.identity.split("/")[1]) {
    case "value":
    case "amount":
      return shown(table, slots.row ?? "", attribute) === foldWords(text);
    case "row":
    case "all":
      return shown(table, text, attribute) === foldWords(slots.value ?? "");
    case "many":
      return shown(table, slots.row ?? "", attribute) === inWeeks(text);
    default: {
      const [, name = "", verb, value = ""] = /^(Berth .) (takes|says) (.*)\.$/.exec(text) ?? [];
      return shown(table, name, verb === "takes" ? "amount" : "word") === foldWords(value);
    }
  }
};

test("exactly the key is right, for every item of random tables", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const item of compile(table).items.filter(({ form }) => form !== "ordering")) {
        const options = item.form === "numeric" ? keyTexts(item) : textsOf(item);
        const right = options.filter((text) => isRight(table, item, text));
        expect(right.toSorted()).toEqual(keyTexts(item).toSorted());
      }
    }),
    { numRuns: 60 },
  );
});

test("an order rises strictly, and is never the one shown", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const item of compile(table).items.filter(({ form }) => form === "ordering")) {
        const amounts = keyTexts(item).map((name) => Number.parseInt(shown(table, name, "amount") ?? "", 10));
        expect(amounts.every((amount, position) => position === 0 || amount > (amounts[position - 1] ?? 0))).toBe(true);
        expect(textsOf(item)).not.toEqual(keyTexts(item));
      }
    }),
    { numRuns: 40 },
  );
});

test("options are 3 to 5 and all different, and no lint rule has anything to say of what was made", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { items, diagnostics } = compile(table);
      for (const item of items.filter(({ form }) => form === "single-best-answer" || form === "multiple-response")) {
        const texts = textsOf(item).map(foldWords);
        expect(texts.length >= 3 && texts.length <= 5).toBe(true);
        expect(new Set(texts).size).toBe(texts.length);
      }
      expect(diagnostics.filter(({ rule }) => rule === "L24" || rule === "L26" || rule === "id")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the same grounds give the same bytes", () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(JSON.stringify(compile(structuredClone(table)))).toBe(JSON.stringify(compile(table)));
    }),
    { numRuns: 20 },
  );
});

test("every row is asked about or named in a finding, unless its cell is unknown", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { items, diagnostics } = compile(table);
      for (const row of table.rows.filter(({ cells }) => cells.word !== "unknown")) {
        const isMade = items.some(({ identity }) => identity === `harbour/value/${row.id}`);
        const reported = diagnostics.some(
          ({ subject, message }) => subject === "value" && message.includes(`“${row.id}”`),
        );
        expect(isMade).not.toBe(reported);
      }
    }),
    { numRuns: 40 },
  );
});
