import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ComponentForm,
  snippetWith,
  tagAt,
  tagWith,
} from "../../../../../src/domain/draft/components/component-form";

const link: ComponentForm = {
  ...{ name: "LinkCard", what: "A large link", snippet: "<LinkCard />\n\n#{}" },
  properties: [
    { name: "href", label: "Address", isRequired: true, kind: "address" },
    { name: "title", label: "Title", isRequired: true, kind: "text", most: 200 },
    { name: "note", label: "Note", isRequired: false, kind: "text", most: 200 },
  ],
};
const typed = (values: Record<string, string>) => new Map(Object.entries(values));

describe("what the form of a component puts into a text", () => {
  test("has its properties in their order, an address with its beginning, and nothing of what stayed empty", () => {
    expect(snippetWith(link, typed({ title: " Fees\n now ", href: "cpso.on.ca/fees", note: " " }))).toBe(
      '<LinkCard href="https://cpso.on.ca/fees" title="Fees now" />\n\n#{}',
    );
  });

  test("begins no gap with what was typed, and ends no quotation", () => {
    expect(snippetWith(link, typed({ title: '#{a} "b" <c> & d', href: "/articles" }))).toBe(
      '<LinkCard href="/articles" title="#\\{a\\} &quot;b&quot; &lt;c> &amp; d" />\n\n#{}',
    );
  });

  test("is a snippet as it is where nothing can be typed", () => {
    const table = { ...link, name: "Table", properties: [], snippet: "| #{words} |" };
    expect(snippetWith(table, typed({}))).toBe("| #{words} |");
  });
});

describe("the opening tag at a position", () => {
  const text = 'Text.\n\n<Callout type="info"\n  title="a > b">\n\nWords.\n\n</Callout>\n';

  test("is found at each of its places, and nowhere else", () => {
    const [from, to] = [text.indexOf("<Callout"), text.indexOf('b">') + 3];
    const found = [...text, ""].flatMap((_, position) => (tagAt(text, position) ? [position] : []));
    expect([found.at(0), found.at(-1), found.length]).toEqual([from, to, to - from + 1]);
    expect(tagAt(text, from + 3)).toMatchObject({ name: "Callout", from, to, isClosed: false });
    expect([...(tagAt(text, from)?.values ?? [])]).toEqual([
      ["type", "info"],
      ["title", "a > b"],
    ]);
  });

  test("is written with what was typed, and keeps what its component does not have", () => {
    const tag = tagAt('<LinkCard href="/articles" title="All" colour="red" />', 3);
    if (tag === undefined) throw new Error("There is no tag.");
    expect(tagWith(link, tag, typed({ href: "/search", title: "Search" }))).toBe(
      '<LinkCard href="/search" title="Search" colour="red" />',
    );
  });

  test("says after any change what was typed, on one line", () => {
    const value = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(value, value, (title, note) => {
        const tag = tagAt('<LinkCard href="/articles" title="All" />', 0);
        if (tag === undefined) throw new Error("There is no tag.");
        const changed = tagWith(link, tag, typed({ href: "/search", title, note }));
        const read = tagAt(`Above.\n\n${changed}\n`, 10);
        const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
        expect(read).toMatchObject({ name: "LinkCard", from: 8, to: 8 + changed.length, isClosed: true });
        expect([read?.values.get("title"), read?.values.get("note") ?? ""]).toEqual([tidy(title), tidy(note)]);
      }),
    );
  });
});
