import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontMatterFields, sourceFields } from "../../../../../src/domain/draft/forms/draft-forms";
import { changedFields, newValues, shownValue } from "../../../../../src/domain/draft/forms/form-field";

const source = { id: "fees", title: "Fees", publisher: "CPSO", stated: "undated", checked: "2026-11-25", copy: "live" };
const shown = (values: Record<string, unknown>) =>
  Object.fromEntries(sourceFields.map((field) => [field.name, shownValue(field, values[field.name])]));

describe("a form of a draft", () => {
  test("changes what was typed anew, and nothing that was left", () => {
    const typed = { ...shown(source), title: " Fees\r\nand costs ", secondary: "on" };
    expect(changedFields(sourceFields, source, typed)).toEqual([
      { name: "title", value: "Fees and costs", after: ["id"] },
      { name: "secondary", value: true, after: ["id", "title", "publisher", "url", "stated", "checked", "copy"] },
    ]);
  });

  test("leaves a field alone that was not sent, and takes out what was emptied and a tick that went", () => {
    const before = { ...source, secondary: true, language: "fr" };
    expect(changedFields(sourceFields, before, { language: "" })).toMatchObject([
      { name: "secondary", value: undefined },
      { name: "language", value: undefined },
    ]);
  });

  test("says that a page has no date with null, and keeps the spaces that French needs", () => {
    const dated = { ...source, stated: "2024" };
    expect(
      changedFields(sourceFields, dated, { ...shown(dated), stated: "", title: "Frais\u00a0: 2026" }),
    ).toMatchObject([{ value: "Frais\u00a0: 2026" }, { name: "stated", value: null }]);
  });

  test("reads numbers and words, and leaves what is neither to the gate", () => {
    const typed = { title: "A", order: "20", reviewEveryMonths: "six", tags: "fees, dates", draft: "on" };
    expect(newValues(frontMatterFields, typed)).toEqual({
      title: "A",
      order: 20,
      reviewEveryMonths: "six",
      tags: ["fees", "dates"],
      draft: true,
    });
  });

  test.each([
    ["ontario, cpso", ["ontario", "cpso"]],
    ["Family medicine, Médecine d’urgence", ["family-medicine", "medecine-durgence"]],
    ["fees\n exam dates ,,\r\n", ["fees", "exam-dates"]],
    ["fees/dates", ["fees/dates"]],
  ])("parts keywords at commas and line ends alone: %j", (tags, expected) => {
    expect(newValues(frontMatterFields, { tags }).tags).toEqual(expected);
  });

  test.each([
    ["stated", "March 2026", "2026-03"],
    ["stated", "mars 2026", "2026-03"],
    ["stated", "2024", "2024"],
    ["stated", "3/4/2026", "3/4/2026"],
    ["stated", "March 3", "March 3"],
    ["checked", "March 3, 2026", "2026-03-03"],
    ["checked", "3 March 2026", "2026-03-03"],
    ["url", "www.example.org/fees?a=b", "https://www.example.org/fees?a=b"],
    ["url", "http://example.org", "http://example.org"],
    ["url", "see page 3.", "see page 3."],
  ])("reads as %s: %j as %j", (name, typed, value) => {
    expect(newValues(sourceFields, { [name]: typed })[name]).toBe(value);
  });

  test("leaves what says the same in other words, and takes months for a number of months alone", () => {
    const dated = { ...source, stated: "2026-03", url: "https://example.org" };
    const typed = { ...shown(dated), stated: "March 2026", url: "example.org" };
    expect(changedFields(sourceFields, dated, typed)).toEqual([]);
    expect(newValues(frontMatterFields, { reviewEveryMonths: "6 months" }).reviewEveryMonths).toBe(6);
    expect(newValues(frontMatterFields, { reviewEveryMonths: "6 weeks" }).reviewEveryMonths).toBe("6 weeks");
  });

  test("writes nothing where what it shows is sent back, whatever the file has", () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
    );
    const entry = fc.record(Object.fromEntries(sourceFields.map(({ name }) => [name, value])), { requiredKeys: [] });
    fc.assert(fc.property(entry, (values) => changedFields(sourceFields, values, shown(values)).length === 0));
  });
});
