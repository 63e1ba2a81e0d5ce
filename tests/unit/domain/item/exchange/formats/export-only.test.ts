import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeFormats } from "../../../../../../src/domain/item/exchange/formats/exchange-formats";
import { htmlText } from "../../../../../../src/domain/item/exchange/markup/html-text";
import type { PortableItem } from "../../../../../../src/domain/item/exchange/portable-item";
import { portableItems } from "../../../../../support/portable-items";
import { readAnkiText } from "../../../../../support/read-anki-text";
import { readCsv } from "../../../../../support/read-csv";

const lists = fc.array(portableItems, { minLength: 1, maxLength: 4 });
const textOf = (name: "json" | "csv" | "anki", items: PortableItem[]) => {
  const { bytes } = exchangeFormats[name].write({ article: "permits", title: "Permits", language: "en", items });
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
};

/** Every list of options that is asked for, with the question above it. */
const menusOf = (item: PortableItem) => {
  if (item.form === "decision-case") return item.parts.map(({ stem, options }) => ({ question: stem, options }));
  if (item.form === "extended-matching")
    return item.stems.map(({ text }) => ({ question: text, options: item.options }));
  return [{ question: "", options: item.options }];
};

/** What a spreadsheet would run has an apostrophe before it. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

describe("questions that go out in a format that is not read here", () => {
  test("stand in JSON as they are", () => {
    fc.assert(
      fc.property(lists, (items) => {
        expect(JSON.parse(textOf("json", items)).items).toEqual(items);
      }),
    );
  });

  test("stand in a table as they are, but for what a spreadsheet would run", () => {
    fc.assert(
      fc.property(lists, (items) => {
        const [heads = [], ...rows] = readCsv(textOf("csv", items));
        const cell = (row: string[], head: string) => row[heads.indexOf(head)];
        const menus = items.flatMap((item) => menusOf(item).map((menu) => ({ item, ...menu })));
        expect(rows.map((row) => [cell(row, "stem"), cell(row, "question")])).toEqual(
          menus.map(({ item, question }) => [guarded(item.stem), guarded(question)]),
        );
        for (const [index, { item, options }] of menus.entries()) {
          const row = rows[index] ?? [];
          const letters = options.map((_, number) => String.fromCharCode(65 + number));
          expect(letters.map((letter) => cell(row, `option ${letter}`))).toEqual(
            options.map(({ text }) => guarded(text)),
          );
          if (item.form === "extended-matching") continue;
          expect(letters.map((letter) => cell(row, `why ${letter}`))).toEqual(
            options.map(({ rationale }) => guarded(rationale)),
          );
          expect(cell(row, "key")?.split(" ")).toEqual(letters.filter((_, number) => options[number]?.isKey));
        }
      }),
    );
  });

  test("are cards whose texts are all there, and read as text", () => {
    fc.assert(
      fc.property(lists, (items) => {
        const { notes } = readAnkiText(textOf("anki", items));
        expect(notes).toHaveLength(items.length);
        for (const [index, item] of items.entries()) {
          const [, front = "", back = ""] = notes[index] ?? [];
          const shown = htmlText(`${front}<p>${back}`);
          expect([...shown.lost]).toEqual([]);
          const texts = [
            item.stem,
            ...menusOf(item).flatMap(({ question, options }) => [question, ...options.map(({ text }) => text)]),
          ];
          for (const text of texts) expect(shown.text).toContain(text);
        }
      }),
    );
  });
});
