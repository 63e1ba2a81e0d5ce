import { describe, expect, test } from "vitest";
import { gate } from "../../../../../src/content/gate/gate";
import { isComponentName, vocabulary } from "../../../../../src/content/gate/vocabulary";
import { type ComponentForm, snippetWith } from "../../../../../src/domain/draft/components/component-form";
import { provinces } from "../../../../../src/domain/province/province-map";
import { componentForms, mapTables } from "../../../../../src/features/studio/draft/component-forms";
import { messagesIn } from "../../../../../src/messages/messages";

const tables = [{ id: "first-stage", noun: "province" }];
const forms = componentForms(messagesIn("en").editor, tables);

const frontMatter = `---
title: "Fees"
summary: What it costs.
language: en
reviewed: 2026-11-25
reviewEveryMonths: 6
---

`;

/** A component as somebody leaves it who fills in its form and each of its gaps. `isWhole`: also what is optional. */
const filled = (form: ComponentForm, isWhole: boolean): string => {
  const values = form.properties.flatMap((property): [string, string][] => {
    const { name, kind, isRequired } = property;
    if (!isRequired && !isWhole) return [];
    if (kind === "choice") return [[name, property.options[0]?.value ?? ""]];
    return [
      [name, { text: 'Words with "quotes" & {braces}', address: "www.cpso.on.ca/fees", picture: "a".repeat(64) }[kind]],
    ];
  });
  return snippetWith(form, new Map(values))
    .replace(/#\{([^}]*)\}/g, "$1")
    .replace(/\\([{}])/g, "$1");
};

describe("the menu of the editor", () => {
  test("offers every component that an article may have, each with what it is and a form of all its properties", () => {
    expect(forms.map(({ name }) => name)).toEqual([...Object.keys(vocabulary), "Table"]);
    expect(forms.filter(({ what }) => what === "")).toEqual([]);
    for (const { name, properties } of forms) {
      const attributes = isComponentName(name) ? vocabulary[name].attributes : {};
      expect([name, properties.map((property) => property.name)]).toEqual([name, Object.keys(attributes)]);
    }
  });

  test("asks for each property by a field of its kind", () => {
    const kindsOf = (name: string) =>
      Object.fromEntries(
        forms.find((form) => form.name === name)?.properties.map(({ name: property, kind }) => [property, kind]) ?? [],
      );
    expect(kindsOf("Callout")).toEqual({ type: "choice", title: "text" });
    expect(kindsOf("LinkCard")).toEqual({ href: "address", title: "text" });
    expect(kindsOf("Figure")).toEqual({ picture: "picture", alt: "text", caption: "text", source: "text" });
    expect(kindsOf("ProvinceMap")).toEqual({ table: "choice", articles: "text" });
  });

  test("asks for a table by its name where the guide has none that a map could show", () => {
    const map = componentForms(messagesIn("en").editor, []).find(({ name }) => name === "ProvinceMap");
    expect(map?.properties[0]).toMatchObject({ name: "table", kind: "text" });
    const rows = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, cells: {} }));
    const some = { id: "some", noun: "province", attributes: [], rows: rows(provinces.slice(1)) };
    expect(mapTables([some, { ...some, id: "all", rows: rows(provinces) }])).toEqual([{ id: "all", noun: "province" }]);
  });

  test.each(
    forms.flatMap((form) => [
      { ...form, isWhole: false },
      { ...form, isWhole: true },
    ]),
  )("puts in a $name that the gate takes, all of it: $isWhole", async ({ isWhole, ...form }) => {
    const { name } = form;
    const topLevel = !isComponentName(name) || vocabulary[name].topLevel;
    const text = filled(form, isWhole);
    const item = name === "ChecklistItem" ? `<Checklist>\n\n${text}\n\n</Checklist>` : text;
    const body = topLevel ? item : `<Step title="Pay">\n\n${item}\n\n</Step>`;
    const gated = await gate(`${frontMatter}${body}\n`);
    expect(gated.ok ? [] : gated.failure).toEqual([]);
  });

  test("has its texts in French on a French page", () => {
    const callout = componentForms(messagesIn("fr").editor, []).find(({ name }) => name === "Callout");
    expect(callout?.snippet).toBe("<Callout>\n\n#{texte}\n\n</Callout>\n\n#{}");
    expect(callout?.properties).toMatchObject([
      { label: "Type", options: [{ name: "Une note" }, { name: "Une mise en garde" }] },
      { label: "Titre" },
    ]);
  });
});
