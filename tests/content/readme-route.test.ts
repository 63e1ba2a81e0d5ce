import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { compilePathway } from "../../src/content/pathway/compile-pathway";
import { overduePathway } from "../../src/content/pathway/overdue-pathway";

const readme = readFileSync(fileURLToPath(new URL("../../content/README.md", import.meta.url)), "utf8");
const blocks = [...readme.matchAll(/^```\w+ title=(\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, title = "", text = ""]) => [title, text] as const,
);
const files = new Map(blocks.filter(([title]) => /\.(yaml|mdx)$/.test(title)));

describe("the decision table in the README for editors", () => {
  test("passes every check together with the guide that it rests on", async () => {
    const { articles, diagnostics } = await compileContent(files);
    expect(articles.map(({ result }) => result.ok)).toEqual([true]);
    expect(diagnostics).toEqual([]);
  });

  test("is proved, and shows every kind of part", () => {
    const result = compilePathway(files)?.result;
    const table = result?.ok ? result.value.table : undefined;
    expect(table?.outcomes.map(({ id }) => id)).toEqual(["match", "practice-ready", "ask-the-college"]);
    expect(table?.dates).toHaveLength(1);
  });

  test("is told to be out of date when its day has passed", () => {
    const result = compilePathway(files)?.result;
    const on = (today: string) => (result?.ok ? overduePathway(result.value, today).map(({ message }) => message) : []);
    expect(on("2027-01-05")).toEqual([]);
    expect(on("2027-01-06").join(" ")).toContain("The day of `second-round`, 2027-01-05, has passed");
    expect(on("2028-11-25").join(" ")).toContain("A fact of `college-decides` is red");
  });
});
