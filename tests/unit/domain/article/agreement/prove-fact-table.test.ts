import { describe, expect, test } from "vitest";
import { proveFactTable } from "../../../../../src/domain/article/agreement/prove-fact-table";
import type { FactTable, RankedBy } from "../../../../../src/domain/fact/fact-table";

type Row = { value: number; fact: string; evidence?: string };

const ranked = (rankedBy: RankedBy, cells: Row[]): FactTable => ({
  id: "steps",
  noun: "step",
  attributes: [{ id: "order", label: "place", rankedBy }],
  rows: cells.map((cell, index) => ({ id: `row-${index}`, name: `Row ${index}`, cells: { order: cell } })),
});

const messages = (table: FactTable, quotes: Record<string, string>) =>
  proveFactTable(table, {
    language: "en",
    quoteOf: (fact) => quotes[fact],
    citationOf: () => "",
    positionOf: (fact) => Object.keys(quotes).indexOf(fact) * 1000,
  }).unproved.map(({ row, message }) => `${row} ${message}`);

describe("a place in an order is derived", () => {
  const dated = {
    end: "It ended in November 2018.",
    start: "It began on 4 April 2023.",
    now: "From May 2026, it is called so.",
  };
  const [end, start, now] = ["end", "start", "now"];

  test("from the dates of the sentences", () => {
    const right = [
      { value: 2, fact: start },
      { value: 1, fact: end },
      { value: 3, fact: now },
    ];
    expect(messages(ranked("date", right), dated)).toEqual([]);
    const wrong = [
      { value: 1, fact: start },
      { value: 2, fact: end },
      { value: 3, fact: now },
    ];
    expect(messages(ranked("date", wrong), dated)).toEqual([
      "row-0 The place 1 is 2 by its date: “4 April 2023”, `start`.",
      "row-1 The place 2 is 1 by its date: “November 2018”, `end`.",
    ]);
  });

  test("from no date that another row shares, and from none of several", () => {
    const quotes = { one: "In 2023 it grew.", two: "In May 2023 it began.", three: "It ran from 2024 to 2025." };
    const cells = [
      { value: 1, fact: "one" },
      { value: 2, fact: "two" },
      { value: 3, fact: "three" },
    ];
    expect(messages(ranked("date", cells), quotes)).toEqual([
      "row-0 The place 1 is not known by its date, which another row shares: “2023”, `one`.",
      "row-1 The place 2 is not known by its date, which another row shares: “May 2023”, `two`.",
      "row-2 The place 3 has no single date in the sentence of `three`: “It ran from 2024 to 2025.”",
    ]);
  });

  test("from where the evidence stands, in one sentence and over several", () => {
    const quotes = { both: "You apply, then CPSO answers.", last: "You begin." };
    const cells = [
      { value: 1, fact: "both", evidence: "You apply" },
      { value: 2, fact: "both", evidence: "CPSO answers" },
      { value: 3, fact: "last" },
    ];
    expect(messages(ranked("position", cells), quotes)).toEqual([]);
    const swapped = cells.map((cell) => ({ ...cell, value: 4 - cell.value }));
    expect(messages(ranked("position", swapped), quotes)).toHaveLength(2);
  });
});
