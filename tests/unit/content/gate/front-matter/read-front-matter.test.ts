import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../../../src/content/gate/front-matter/read-front-matter";

describe("readFrontMatter", () => {
  it("keeps a day as the text that it is, and tells each key's line", () => {
    expect(readFrontMatter("title: 'A: b'\nreviewed: 2026-11-25\ntags: [a, b]\n")).toEqual({
      values: { title: "A: b", reviewed: "2026-11-25", tags: ["a", "b"] },
      lines: { title: 1, reviewed: 2, tags: 3 },
      diagnostics: [],
    });
  });

  it.each([
    "a: &x 1",
    "a: *x",
    "a: !!str 1",
    "a: 1\na: 2",
    "__proto__: 1",
    '"\\x5f_proto__": 1',
    "a: {constructor: 1}",
    "<<: {a: 1}",
    "a: 010",
    "a: 1_000",
    "a: 0x1f",
    "a: .inf",
    "a: 1:20:30",
    "a: 2026-02-30",
    "a: 12345678901234567890",
    'a: "\\u202e"',
    "slug: con",
    "slug: a--b",
    "redirectFrom: [api]",
    "a:\n\t- b",
    "%YAML 1.1",
    "[a]",
    "words",
    `a: ${"[".repeat(4000)}`,
    `a:\n ${"- ".repeat(4000)}`,
  ])("refuses %j", (yaml) => {
    const { values, diagnostics } = readFrontMatter(yaml);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(values).toEqual({});
  });
});
