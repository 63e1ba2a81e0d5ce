import { expect, test } from "vitest";
import { type Catalog, catalogBreaks } from "../../../../../bin/database/version-before/catalog";

const column = (name: string, more: Partial<Catalog["columns"][number]> = {}) => ({
  ...{ table: "mark", column: name, type: "text", nullable: false, fills: false },
  ...more,
});
const before: Catalog = {
  columns: [column("note"), column("seen", { nullable: true, fills: true })],
  enums: [{ name: "mode", values: ["tutor", "timed"] }],
};
const breaks = (change: Partial<Catalog>) => catalogBreaks(before, { ...before, ...change });

test("what is added and may be left out is no break", () => {
  const columns = [
    ...before.columns,
    column("colour", { nullable: true, fills: true }),
    column("size", { fills: true }),
    column("new", { table: "other" }),
  ];
  expect(breaks({ columns, enums: [{ name: "mode", values: ["tutor", "review", "timed"] }] })).toEqual([]);
});

test.each([
  ["mark.note is gone.", [column("seen", { nullable: true, fills: true })]],
  ["mark.note is integer and was text.", [column("note", { type: "integer" }), ...before.columns.slice(1)]],
  [
    "mark.note may be null, which it could not be.",
    [column("note", { nullable: true, fills: true }), ...before.columns.slice(1)],
  ],
  ["mark.seen may not be null, which it could be.", [column("note"), column("seen", { fills: true })]],
  ["mark.seen has to be given, which it had not.", [column("note"), column("seen", { nullable: true })]],
  ["mark.colour is new and has to be given.", [...before.columns, column("colour")]],
])("%s", (sentence, columns) => {
  expect(breaks({ columns })).toEqual([sentence]);
});

test("a value of an enum that is gone is a break", () => {
  expect(breaks({ enums: [{ name: "mode", values: ["tutor"] }] })).toEqual(['mode has no "timed" any more.']);
});
