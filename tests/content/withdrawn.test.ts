import { describe, expect, test } from "vitest";
import { readWithdrawn } from "../../src/content/withdrawn/read-withdrawn";

const guides = new Set(["ontario-cpso"]);
const written = (lines: string) => `withdrawn:\n  - ${lines.trim().replaceAll("\n", "\n    ")}\n`;
const ended = `guide: old-programme
on: 2026-11-25
why: The programme has ended, and nobody can apply to it.`;

describe("withdrawn.yaml", () => {
  test("names a guide that is no longer given out, and what to read instead", () => {
    const { withdrawn, problems } = readWithdrawn(written(`${ended}\ninstead: ontario-cpso`), guides);
    expect(problems).toEqual([]);
    expect(withdrawn).toEqual([
      {
        guide: "old-programme",
        on: "2026-11-25",
        why: "The programme has ended, and nobody can apply to it.",
        instead: "ontario-cpso",
      },
    ]);
  });

  test("may be absent", () => {
    expect(readWithdrawn(undefined, guides)).toEqual({ withdrawn: [], problems: [] });
  });

  test("withdraws nothing that is still written", () => {
    const { withdrawn, problems } = readWithdrawn(written(ended), new Set(["old-programme"]));
    expect(withdrawn).toEqual([]);
    expect(problems).toMatchObject([{ file: "withdrawn.yaml", line: 2, severity: "err" }]);
    expect(problems[0]?.message).toContain("articles/old-programme");
  });

  test("sends nobody to a guide that is not there", () => {
    const { problems } = readWithdrawn(written(`${ended}\ninstead: nowhere`), guides);
    expect(problems).toMatchObject([{ line: 5, severity: "err" }]);
  });

  test("says what is missing or misspelt, and where", () => {
    const { problems } = readWithdrawn(written("guide: old-programme\nwhen: 2026-11-25"), guides);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file }) => file === "withdrawn.yaml")).toBe(true);
  });
});
