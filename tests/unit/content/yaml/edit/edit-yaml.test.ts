import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, isSeq, parse, parseDocument } from "yaml";
import { editFrontMatter, frontMatterEntry } from "../../../../../src/content/gate/front-matter/edit-front-matter";
import { editYaml } from "../../../../../src/content/yaml/edit/edit-yaml";
import { ownFiles } from "../../../../support/own-content";

const sources = `# Pages
sources:
  - id: cpso   # the College
    title: 'Requirements'
    stated:
    note: |
      Two
      lines

  # Read in November
  - { id: mcc, tags: [fees, dates] }
# The end
`;

describe("an edit", () => {
  test.each([
    [
      "of a value keeps what is around it",
      { path: ["sources", 0, "title"], value: "Fees: # 2 “new”" },
      ["    title: 'Requirements'", '    title: "Fees: # 2 “new”"'],
    ],
    ["of a word stays a word", { path: ["sources", 0, "id"], value: "cpso-fees" }, ["id: cpso ", "id: cpso-fees "]],
    ["fills what was empty", { path: ["sources", 0, "stated"], value: "2024" }, ["stated:", 'stated: "2024"']],
    [
      "writes several lines as one value",
      { path: ["sources", 0, "note"], value: "One line" },
      ["|\n      Two\n      lines", '"One line"'],
    ],
    [
      "puts a new value below those that come before it",
      { path: ["sources", 0, "url"], value: "https://cpso.ca/", after: ["id", "title", "publisher"] },
      ["'Requirements'\n", "'Requirements'\n    url: \"https://cpso.ca/\"\n"],
    ],
    [
      "takes a value out with its lines",
      { path: ["sources", 0, "title"], value: undefined },
      ["    title: 'Requirements'\n", ""],
    ],
    [
      "takes out the first value and leaves the hyphen",
      { path: ["sources", 0, "id"], value: undefined },
      ["id: cpso   # the College\n    title", "title"],
    ],
    ["reaches into braces", { path: ["sources", 1, "tags", 0], value: "costs" }, ["[fees", "[costs"]],
    ["adds in braces", { path: ["sources", 1, "copy"], value: "live" }, ["dates] }", "dates], copy: live }"]],
    [
      "adds an entry behind the last",
      { path: ["sources", "-"], value: { id: "carms", title: "The match", tags: ["a", "b"] } },
      ["dates] }\n", 'dates] }\n  - id: carms\n    title: "The match"\n    tags:\n      - a\n      - b\n'],
    ],
    [
      "begins a list that was not there, behind the others",
      { path: ["facts", "-"], value: { id: "fee", quote: "It costs $5." } },
      ["# The end\n", 'facts:\n  - id: fee\n    quote: "It costs $5."\n# The end\n'],
    ],
    [
      "writes a group on one line where it is asked to",
      { path: ["sources", 0, "cell"], value: { value: 6, fact: "fee" }, inline: true, after: ["id"] },
      ["College\n", "College\n    cell: { value: 6, fact: fee }\n"],
    ],
  ] as const)("%s", (_name, edit, [before, after]) => {
    expect(editYaml(sources, [edit])).toBe(sources.replace(before, after));
  });

  test.each([
    ["a list", "items:\n  - id: a\n    options: [] # none yet\n    stem: Which?\n", ["items", 0, "options", "-"]],
    ["a list at the margin", "facts: []\n", ["facts", "-"]],
    ["a list in a row", "items: [{ id: a, options: [] }]\n", ["items", 0, "options", "-"]],
  ])("puts a first entry into %s that is written and empty, and another behind it", (_, text, path) => {
    const edits = ["One", "Two"].map((word) => ({ path, value: { text: word, key: true } }));
    const edited = parseDocument(editYaml(text, edits) ?? "");
    const expected = ["One", "Two"].map((word) => ({ text: word, key: true }));
    expect(JSON.parse(JSON.stringify(edited.getIn(path.slice(0, -1))))).toEqual(expected);
  });

  test("puts a first name into a group that is written and empty", () => {
    const text = "groups:\n  fees: {}\n  dates: {}\n";
    expect(parse(editYaml(text, [{ path: ["groups", "fees", "last"], value: 5 }]) ?? "")).toEqual({
      groups: { fees: { last: 5 }, dates: {} },
    });
  });

  test("that empties a list takes it out, and a text with nothing in it is empty", () => {
    const both = [0, 0].map((index) => ({ path: ["sources", index], value: undefined }));
    expect(editYaml(sources, both)).toBe("");
    expect(editYaml("a:\n  b: 1\nc: 2\n", [{ path: ["a", "b"], value: undefined }])).toBe("c: 2\n");
  });

  test("of a text that is no YAML, or that a form cannot write in, is refused", () => {
    expect(editYaml("a: [", [{ path: ["a"], value: 1 }])).toBeUndefined();
    expect(
      editYaml("? a\n: b\n", [
        { path: ["c", "d"], value: [1] },
        { path: ["a"], value: undefined },
      ]),
    ).toBeUndefined();
    expect(editFrontMatter("No front matter.", [{ path: ["title"], value: "A" }])).toBeUndefined();
  });

  test("of front matter stamps it for publication, over a note of several lines", () => {
    const text =
      "---\ntitle: Fees\nreviewed: 2026-05-01\nnote: >-\n  An older note\n  of two lines.\norder: 3\n---\n\nnote: is text.\n";
    const edits = [
      { path: ["note"], value: 'New: "30 days"' },
      { path: ["reviewed"], value: "2026-11-28" },
    ];
    expect(editFrontMatter(text, edits)).toBe(
      '---\ntitle: Fees\nreviewed: 2026-11-28\nnote: "New: \\"30 days\\""\norder: 3\n---\n\nnote: is text.\n',
    );
  });

  test("of front matter leaves the article", () => {
    const text = "---\ntitle: Fees # here\nsummary: What it costs\n---\n\ntitle: not this\n";
    expect(editFrontMatter(text, [{ path: ["title"], value: "New fees" }])).toBe(text.replace("Fees", '"New fees"'));
    const entry = frontMatterEntry("a.mdx", text);
    expect(entry.ok && [entry.value.values, entry.value.lineOf(["summary"])]).toEqual([
      { title: "Fees", summary: "What it costs" },
      3,
    ]);
  });
});

type Path = (string | number)[];

/** The path of each value of a text that is a word or a number. */
const leavesOf = (text: string): Path[] => {
  const walk = (node: unknown, path: Path): Path[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) => walk(value, [...path, String(isScalar(key) && key.value)]));
    if (isSeq(node)) return node.items.flatMap((item, index) => walk(item, [...path, index]));
    return isScalar(node) ? [path] : [];
  };
  return walk(parseDocument(text, { schema: "core" }).contents, []);
};

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("null", "2026-11-28", "0x1F", "a: b", "- x", "#", "1e3", "é\u00a0: « oui »", "{a}", "'", '"', "\\n"),
);

/** The lines that two texts do not share at their beginnings and ends. */
const changedLines = (before: string, after: string): [number, number] => {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const shortest = Math.min(old.length, now.length);
  let first = 0;
  while (first < shortest && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < shortest - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return [old.length - first - last, now.length - first - last];
};

/** All that content says in YAML: files, and the front matter of articles. */
const ownYaml = [...(await ownFiles())].flatMap(([file, text]) => {
  if (file.endsWith(".yaml")) return [{ file, yaml: text }];
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return yaml === undefined ? [] : [{ file, yaml }];
});

describe("everything that content says in YAML", () => {
  test("keeps every line but that of a value that changes, which then says what it was given", () => {
    expect(ownYaml.length).toBeGreaterThan(100);
    for (const { file, yaml } of fc.sample(fc.constantFrom(...ownYaml), 40)) {
      const leaves = leavesOf(yaml);
      const [[path, value] = [[], ""]] = fc.sample(fc.tuple(fc.constantFrom(...leaves), words), 1);
      const after = editYaml(yaml, [{ path, value }]) ?? "";
      expect({ file, path, value: parseDocument(after, { schema: "core" }).getIn(path) }).toEqual({
        file,
        path,
        value,
      });
      expect(changedLines(yaml, after)[1]).toBeLessThanOrEqual(1);
    }
  });
});

const columns = fc.array(fc.dictionary(fc.constantFrom("id", "label", "unit"), words, { minKeys: 1 }), {
  maxLength: 3,
});
const templates = fc.dictionary(fc.constantFrom("key", "distractor"), words, { maxKeys: 2 });

const values = fc.dictionary(
  fc.constantFrom("title", "publisher", "url", "stated", "attributes", "secondary", "rationale"),
  fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words, { maxLength: 3 }), columns, templates),
  { minKeys: 1, maxKeys: 4 },
);

test("what a form writes is read back as it was given: 1,000 files", () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 2 }), values, (entries, changed) => {
      const made =
        editYaml(
          "",
          entries.map((value) => ({ path: ["sources", "-"], value })),
        ) ?? "";
      expect(parse(made, { schema: "core" })).toEqual({ sources: entries });
      const edits = Object.entries(changed).map(([name, value]) => ({ path: ["sources", 0, name], value }));
      const edited = editYaml(made, edits) ?? "";
      const [first, ...others] = entries;
      expect(parse(edited, { schema: "core" })).toEqual({ sources: [{ ...first, ...changed }, ...others] });
    }),
    { numRuns: 1000 },
  );
});
