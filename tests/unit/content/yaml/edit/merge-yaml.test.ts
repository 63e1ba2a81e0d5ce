import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinLines, mergeYaml, yamlParts } from "../../../../../src/content/yaml/edit/merge-yaml";
import { permitsInFrench } from "../../../../support/permits";

const facts = "# Facts.\nfacts:\n  one:\n    section: a\n    quote: One.\n";
const fact = (id: string) => `  ${id}:\n    section: b\n    quote: ${id}.\n`;
const item = (id: string) => `  - id: ${id}\n    stem: What is ${id}?\n`;

describe("the merge of two files entry by entry", () => {
  test("has the facts and the questions that both added at the end", () => {
    const merged = mergeYaml(facts, `${facts}${fact("two")}`, `${facts}${fact("three")}`);
    expect(merged.conflicts).toBe(0);
    for (const each of [facts, fact("two"), fact("three")]) expect(merged.text).toContain(each);
    const items = `items:\n${item("one")}`;
    const both = mergeYaml(items, `${items}${item("two")}`, `${items}${item("three")}`);
    expect(both.conflicts).toBe(0);
    expect(both.text.match(/- id: \w+/g)?.toSorted()).toEqual(["- id: one", "- id: three", "- id: two"]);
  });

  test("has both versions of a line that both changed", () => {
    const [own, other] = ["Un.", "Eins."].map((quote) => facts.replace("One.", quote)) as [string, string];
    expect(mergeYaml(facts, own, other).conflicts).toBe(1);
  });

  test("with a file that nobody changed is the other one, whatever stands in it", () => {
    const files = [...permitsInFrench()].filter(([path]) => path.endsWith(".yaml")).map(([, text]) => text);
    expect(files.length).toBeGreaterThan(3);
    const lines = fc.constantFrom(
      "facts:",
      "  one:",
      "    quote: x",
      "",
      "# note",
      "  - id: q",
      "items: [",
      "}",
      "  one: 1",
    );
    const text = fc.oneof(
      fc.constantFrom(...files),
      fc.array(lines, { maxLength: 8 }).map((all) => all.join("\n")),
    );
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(joinLines(yamlParts(base))).toBe(base);
        expect(mergeYaml(base, changed, base)).toEqual({ text: changed, conflicts: 0 });
        expect(mergeYaml(base, base, changed)).toEqual({ text: changed, conflicts: 0 });
      }),
    );
  });
});
