import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkReport } from "../../../../bin/content/check-report";

const today = "2026-11-27";
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A content folder with the sample guide under its name and under another one, and `files` put over it. */
const content = (files: Record<string, string> = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), "iatrox-check-"));
  made.push(folder);
  cpSync("tests/support/content", folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
};
const edited = (file: string, from: string, to: string) => ({
  [file]: readFileSync(path.join("tests/support/content", file), "utf8").replace(from, to),
});

describe("the check of one guide", () => {
  test("says nothing of a guide that has nothing to mend", async () => {
    const { lines, code } = await checkReport(content(), { articles: ["permits"] }, today);
    expect(lines[0]).toMatch(/^1 of 1 articles can be published, with \d+ questions. 0 to mend/);
    expect(code).toBe(0);
  });

  test.each([
    ["permitts", "Did you mean `npm run content:check -- permits`?"],
    ["content/articles/permits/", "Did you mean `npm run content:check -- permits`?"],
    ["zebra", "There are: permits."],
  ])("fails for the name %s, which no guide has, and says which one may be meant", async (article, hint) => {
    expect(await checkReport(content(), { articles: ["permits", article] }, today)).toEqual({
      lines: [`There is no guide \`${article}\` in content/articles, so nothing was checked. ${hint}`],
      code: 1,
    });
  });

  test.each([
    ["facts/permits.yaml", { "facts/permits.yaml": "claims:\n  - id: one\n   claim: two\n" }],
    [
      "withdrawn.yaml",
      { "withdrawn.yaml": "withdrawn:\n  - guide: permits\n    on: 2026-11-01\n    why: It has ended.\n" },
    ],
    ["glossary.yaml", { "glossary.yaml": "terms:\n  - term: permit\n" }],
  ])("tells a fault of the shared file %s", async (file, files) => {
    const { lines, code } = await checkReport(content(files), { articles: ["permits"] }, today);
    expect(lines.some((line) => line.startsWith(`content/${file}:`))).toBe(true);
    expect(code).toBe(1);
  });

  test("tells one slip in a shared file alone, and none of what rests on it", async () => {
    const folder = content(edited("facts/permits.yaml", "    claim:", "     claim:"));
    for (const request of [{}, { articles: ["permits"] }]) {
      const { lines, code } = await checkReport(folder, request, today);
      const serious = lines.filter((line) => line.includes("Must be mended"));
      expect(serious).toHaveLength(1);
      expect(serious[0]).toMatch(
        /^content\/facts\/permits\.yaml:\d+:1 Must be mended: This line is indented by 5 spaces/,
      );
      expect(lines.some((line) => line.includes("1 to mend, 0 pieces of advice"))).toBe(true);
      expect(code).toBe(1);
    }
  });

  test("tells an id that a guide elsewhere has, too", async () => {
    const folder = content();
    const other = path.join(folder, "articles/another");
    cpSync(path.join(folder, "articles/permits"), other, { recursive: true });
    const { lines, code } = await checkReport(folder, { articles: ["permits"] }, today);
    expect(lines.filter((line) => line.includes("is already given to another"))).not.toEqual([]);
    expect(code).toBe(1);
  });

  test("takes several, and none beside them", async () => {
    const folder = content();
    for (const name of ["another", "third"])
      cpSync(path.join(folder, "articles/permits"), path.join(folder, "articles", name), { recursive: true });
    const { lines } = await checkReport(folder, { articles: ["permits", "third"] }, today);
    expect(lines).toContainEqual(expect.stringMatching(/^\d of 2 articles can be published/));
  });

  test("says as much of the guide as the check of all does", async () => {
    const folder = content(edited("articles/permits/article.mdx", "## ", "#### "));
    const all = await checkReport(folder, {}, today);
    const one = await checkReport(folder, { articles: ["permits"] }, today);
    const ofArticle = ({ lines }: typeof all) => lines.filter((line) => line.startsWith("content/articles/permits/"));
    expect(ofArticle(one)).toEqual(ofArticle(all));
  });
});

test("sources that wait to be read again are counted apart from advice, and listed when asked for", async () => {
  const folder = content();
  const counted = await checkReport(folder, {}, "2030-01-01");
  expect(counted.code).toBe(0);
  const [, count] = /(\d+) sources? waits? to be read again/.exec(counted.lines.join("\n")) ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  const listed = await checkReport(folder, { sources: true }, "2030-01-01");
  expect(listed.lines.filter((line) => line.includes("Advice: The source"))).toHaveLength(Number(count));
});

test("facts that keep the sentence of their page are counted", async () => {
  const without = await checkReport(content(), {}, today);
  expect(without.lines).toContainEqual(expect.stringMatching(/^0 of \d+ facts keep the sentence of their page/));
  const folder = content(
    edited(
      "facts/permits.yaml",
      "    claim: A visitor permit lasts three months.",
      "    excerpt: Visitors may stay for three months.\n    claim: A visitor permit lasts three months.",
    ),
  );
  const { lines, code } = await checkReport(folder, {}, today);
  expect(lines).toContainEqual(expect.stringMatching(/^1 of \d+ facts keep the sentence of their page/));
  expect(code).toBe(0);
});
