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
    expect(tagAt(text, from + 3)).toMatchObject({ name: "Callout", from, to, end: ">" });
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

  const changed = (text: string, change: Record<string, string>): string => {
    const tag = tagAt(text, 1);
    if (tag === undefined) throw new Error("There is no tag.");
    return tagWith(link, tag, new Map([...tag.values, ...Object.entries(change)]));
  };

  test.each([
    ["what nobody changed, as it is written", "<LinkCard\n  href = \"/articles\"\n  title='A &amp; B &#xE9;'\n/>", {}],
    ["no-break spaces", '<LinkCard href="/a" title="12\u00a0000\u202f$" note="\u00a0x" />', {}],
    ["an address that was not typed", '<LinkCard href="cpso.on.ca" title="All"/>', {}],
    ["values without quotation marks", '<LinkCard href=/articles title={"All"} wide {...rest} />', {}],
  ])("keeps %s", (_what, text, change) => {
    expect(changed(text, change)).toBe(text);
  });

  test.each([
    [
      "among others, which stay as they are written",
      ["<LinkCard wide\n  title='A &amp; B'\n  href=/articles />", '<LinkCard wide\n  title="C"\n  href=/articles />'],
      { title: "C" },
    ],
    [
      "behind the others, where there was none",
      ['<LinkCard title="All">', '<LinkCard title="All" note="New">'],
      { note: "New" },
    ],
    [
      "by going, where it is emptied",
      ['<LinkCard\n  note="Old"\n  title="All" />', '<LinkCard\n  title="All" />'],
      { note: " " },
    ],
    [
      "with its character references decoded once",
      ['<A title="x" note="caf&eacute;" />', '<A title="x" note="café!" />'],
      { note: "café!" },
    ],
  ])("has a property changed %s", (_where, [before = "", after], change) => {
    expect(changed(before, change)).toBe(after);
  });

  test("is read with every character reference, by name and by number", () => {
    const tag = tagAt(
      '<LinkCard title="&eacute;&#233;&#xE9;&nbsp;&laquo;&amp;lt; AT&T" wide note=bare href={"/a"}>',
      0,
    );
    expect([...(tag?.values ?? [])]).toEqual([
      ["title", "ééé\u00a0«&lt; AT&T"],
      ["wide", ""],
      ["note", "bare"],
      ["href", '{"/a"}'],
    ]);
  });

  test("says after any change what was typed, on one line", () => {
    const unit = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        "\u00a0",
        "\u202f",
        "\u2009",
        " ",
        "\n",
        "\t",
        "&",
        "&eacute;",
        "&#39;",
        '"',
        "'",
        "<",
        ">",
        "{",
        "/",
      ),
    );
    const value = fc.string({ unit, maxLength: 40 });
    fc.assert(
      fc.property(value, value, (title, note) => {
        const tag = tagAt('<LinkCard href="/articles" title="All" />', 0);
        if (tag === undefined) throw new Error("There is no tag.");
        const rewritten = tagWith(link, tag, typed({ href: "/search", title, note }));
        const read = tagAt(`Above.\n\n${rewritten}\n`, 10);
        const tidy = (text: string) => text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
        expect(read).toMatchObject({ name: "LinkCard", from: 8, to: 8 + rewritten.length, end: " />" });
        expect([read?.values.get("title"), read?.values.get("note") ?? ""]).toEqual([tidy(title), tidy(note)]);
      }),
    );
  });
});
