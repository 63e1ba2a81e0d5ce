import { describe, expect, test } from "vitest";
import { readWithdrawn, stillThere } from "../../src/content/withdrawn/read-withdrawn";

const original = (slug: string) => ({ slug, originalSlug: slug, language: undefined });
const articles = [original("ontario-cpso")];
const entry = (lines: string) => `withdrawn:\n  - ${lines.trim().replaceAll("\n", "\n    ")}\n`;
const ended = `guide: old-programme
on: 2026-11-25
why: The programme has ended, and nobody can apply to it.`;

describe("withdrawn.yaml", () => {
  test("names a guide that is no longer given out, and what to read instead", () => {
    const { withdrawn, diagnostics } = readWithdrawn(entry(`${ended}\ninstead: ontario-cpso`), articles);
    expect(diagnostics).toEqual([]);
    expect(withdrawn.map(({ value }) => value)).toEqual([
      {
        guide: "old-programme",
        on: "2026-11-25",
        why: "The programme has ended, and nobody can apply to it.",
        instead: "ontario-cpso",
      },
    ]);
  });

  test("may be absent", () => {
    expect(readWithdrawn(undefined, articles)).toEqual({
      withdrawn: [],
      retired: [],
      conflicts: new Map(),
      diagnostics: [],
    });
  });

  test("withdraws nothing that is still written, and stops it in each language that is", () => {
    const french = { slug: "old-programme.fr", originalSlug: "old-programme", language: "fr" as const };
    const { withdrawn, conflicts, diagnostics } = readWithdrawn(entry(ended), [
      original("old-programme"),
      french,
      ...articles,
    ]);
    expect([withdrawn, diagnostics]).toEqual([[], []]);
    expect([...conflicts]).toMatchObject([
      ["old-programme", [{ location: { file: "withdrawn.yaml", line: 2 }, severity: "error" }]],
      [
        "old-programme.fr",
        [{ message: expect.stringContaining("articles/old-programme/article.fr.mdx is still there") }],
      ],
    ]);
    const onlyFrench = readWithdrawn(entry(`${ended}\nlanguage: fr`), [original("old-programme")]);
    expect([onlyFrench.withdrawn.length, onlyFrench.conflicts.size]).toEqual([1, 0]);
  });

  test("sends nobody to a guide that is not there", () => {
    const { diagnostics } = readWithdrawn(entry(`${ended}\ninstead: nowhere`), articles);
    expect(diagnostics).toMatchObject([{ location: { line: 5 }, severity: "error" }]);
  });

  test("says what is missing or misspelt, and where", () => {
    const { diagnostics } = readWithdrawn(entry("guide: old-programme\nwhen: 2026-11-25"), articles);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ location: { file } }) => file === "withdrawn.yaml")).toBe(true);
  });

  test("says what is meant to go from a guide that stays, and covers nothing that is still there", () => {
    const going = `retired:
  - guide: ontario-cpso
    what: [record-age, old-page]
    why: CPSO no longer asks for the search.
`;
    const { retired, diagnostics } = readWithdrawn(going, articles);
    expect(diagnostics).toEqual([]);
    expect(retired.map(({ value }) => value.what)).toEqual([["record-age", "old-page"]]);
    const has = (...names: string[]) => [{ slug: "ontario-cpso", names: new Set(names) }];
    expect(stillThere(retired, has("other"))).toEqual([]);
    expect(stillThere(retired, has("old-page"))).toMatchObject([
      { location: { file: "withdrawn.yaml", line: 3 }, severity: "error" },
    ]);
    expect(readWithdrawn(going, []).diagnostics).toMatchObject([{ location: { line: 2 }, severity: "error" }]);
  });
});
