import { describe, expect, test } from "vitest";
import { provinceMapWhole } from "../../../../src/content/rules/province-map-whole";
import type { FactTable } from "../../../../src/domain/fact/fact-table";
import { provinces } from "../../../../src/domain/province/province-map";
import { draftOf } from "./draft-of";

const rows: FactTable["rows"] = provinces.map((id) => ({
  id,
  name: `Place ${id}`,
  cells: { stage: { value: "open", fact: `fact-${id}` } },
}));
const table = (changed: FactTable["rows"] = rows): FactTable => ({
  id: "stages",
  noun: "province",
  attributes: [{ id: "stage", label: "A first licence" }],
  rows: changed,
});
const changed = (id: string, change: Partial<FactTable["rows"][number]>) =>
  table(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));

const found = (
  tables: FactTable[],
  text = 'Before.\n\n<ProvinceMap table="stages" />\n',
  names = rows.map(({ name }) => name),
) => {
  const sections = [{ anchor: "step-1", heading: "Compare", passages: names }];
  return provinceMapWhole(draftOf({ text, tables, sections })).map(
    ({ location: { file, line, column }, severity, rule, message, suggestion }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message} ${suggestion}`,
  );
};
const at = "articles/permits/article.mdx:3:1 error province-map:";

describe("a map of the provinces in a guide", () => {
  test("passes with a row for each, named as in the guide, of which some may be unknown", () => {
    expect(found([table()])).toEqual([]);
    expect(found([changed("on", { cells: { stage: "unknown" } })])).toEqual([]);
  });

  test("is of no concern where there is none, or where its name is only shown as code", () => {
    expect(found([], "Nothing here.")).toEqual([]);
    expect(found([], '```\n<ProvinceMap table="stages" />\n```\n')).toEqual([]);
  });

  test("needs its table, and the nearest one is named", () => {
    expect(found([{ ...table(), id: "stage" }])).toEqual([
      `${at} The map has no table: the guide has none called \`stages\`. Did you mean \`stage\`?`,
    ]);
    expect(found([])).toEqual([
      `${at} The map has no table: the guide has none called \`stages\`. Write the table under \`tables\` in facts.yaml.`,
    ]);
  });

  test("needs a row for every province and territory", () => {
    expect(found([table(rows.filter(({ id }) => id !== "nu"))])).toEqual([
      `${at} The map has no tile for \`nu\`: table \`stages\` has no row of that id. Add the row to facts.yaml; write \`unknown\` where no source says it.`,
    ]);
  });

  test("leads only from a province to a guide", () => {
    const text = (articles: string) => `Before.\n\n<ProvinceMap table="stages" articles="${articles}" />\n`;
    expect(found([table()], text("bc: british-columbia, qc: quebec"))).toEqual([]);
    for (const wrong of ["ca: canada", "bc british-columbia"])
      expect(found([table()], text(wrong))).toEqual([
        `${at} The map cannot lead from \`${wrong.replace(": canada", "")}\` to a guide. Write pairs such as \`bc: british-columbia\`, with commas between them. The places are bc, ab, sk, mb, on, qc, nb, ns, pe, nl, yt, nt, nu.`,
      ]);
  });

  test("has no row for anything else", () => {
    const canada = { id: "ca", name: "Place bc", cells: rows[0]?.cells ?? {} };
    expect(found([table([...rows, canada])])).toEqual([
      `${at} The row \`ca\` of table \`stages\` is no province or territory. Give it one of these ids: bc, ab, sk, mb, on, qc, nb, ns, pe, nl, yt, nt, nu.`,
    ]);
  });

  test("calls a place as the guide does, and says so when the guide's name goes", () => {
    const others = rows.map(({ name }) => name).filter((name) => name !== "Place on");
    expect(found([table()], undefined, others)).toEqual([
      `${at} The map says “Place on”, which is the name of no row, heading or item of the guide. Write the name of the row \`on\` of table \`stages\` as the guide writes it.`,
    ]);
  });

  test("shows open, closed and unknown, and nothing else", () => {
    expect(found([changed("on", { cells: { stage: { value: "maybe", fact: "fact-on" } } })])).toEqual([
      `${at} \`stage\` of the row \`on\` of table \`stages\` is no state that a map can show. Write one of these: open, closed, unknown.`,
    ]);
  });
});
