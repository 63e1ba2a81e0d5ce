import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const glossary = readFileSync(path.join(root, "docs/glossary.md"), "utf8");

/** The cells of the table under a heading. */
const rowsUnder = (heading: string): string[][] => {
  const [, part = ""] = glossary.split(`## ${heading}\n`);
  const [table = ""] = part.split("\n## ");
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.split("|").map((cell) => cell.trim()));
};
const quoted = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);

const retired = new Set(rowsUnder("Terms").flatMap((row) => quoted(row[4])));
const ordinary = new Set(rowsUnder("Ordinary uses").flatMap((row) => quoted(row[1])));

/** A text of TypeScript without comments, strings, patterns and what stands between tags. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<![:"'`])\/\/[^\n]*/g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/`(?:[^`\\]|\\[\s\S])*`/g, "``")
    .replace(/(?<=[(=:,[?|&\s])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[gimsuvy]*/g, '""')
    .replace(/>[^<>{}=;()]*</g, "><");

/** The comments of a text of TypeScript. */
const commentsOf = (text: string): string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/g)].map(([comment]) => comment);

/** "answerFits" → answer, fits; "key-ids" → key, ids. */
const wordsOf = (name: string): string[] =>
  [...name.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)].map(([word]) => word.toLowerCase());

const unambiguous = new Set(quoted(glossary.split("## In comments\n")[1]?.split("\n## ")[0]));

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src", "bin", "tests"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("/english/"));

test("the glossary names words that are no longer used, and where one of them is plain English", () => {
  expect(retired.size).toBeGreaterThan(20);
  expect([...ordinary].filter((name) => !wordsOf(name).some((word) => retired.has(word)))).toEqual([]);
});

test("no identifier and no file has a retired word for a name", () => {
  const found = files.flatMap((file) => {
    const names = new Set(codeOf(readFileSync(path.join(root, file), "utf8")).match(/[A-Za-z_$][\w$]*/g));
    return [path.basename(file).replace(/\..*$/, ""), ...names]
      .filter((name) => !ordinary.has(name) && wordsOf(name).some((word) => retired.has(word)))
      .map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test("no comment has a retired word that means one thing only", () => {
  expect([...unambiguous].filter((word) => !retired.has(word))).toEqual([]);
  const found = files.flatMap((file) =>
    commentsOf(readFileSync(path.join(root, file), "utf8"))
      .filter((comment) => wordsOf(comment).some((word) => unambiguous.has(word)))
      .map((comment) => `${file}: ${comment.slice(0, 120)}`),
  );
  expect(found).toEqual([]);
});
