import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Where a French line may break and must not: before a colon, a sign or a closing quotation mark, after an opening one. */
const loose = /(?<=[^\s|#-]) (?=[:;?!»%$](?:[\s"'*_)\]<|,.;}]|$))|« /;

/** What a translation keeps of its original. */
const english = /^\s*(?:original:|#)/;

const looseIn = (text: string): string[] =>
  text.split("\n").filter((line) => loose.test(line) && !(english.test(line) && !line.includes("term:")));

const files = execFileSync("git", ["ls-files", "content"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.fr\.[a-z]+$|\/(?:route|glossary|official-terms|search-words)\.yaml$/.test(file));

test.each(["Le jumelage : les règles", "« Exercer »", "22,7 % des postes", '    stem: "Pourquoi ?"'])(
  "a plain space is found in: %s",
  (line) => {
    expect(looseIn(line)).toEqual([line]);
  },
);

test.each([
  "Le jumelage\u00a0: les règles",
  '  - { id: goal, fr: "Voir" }',
  "| :-- | --: |",
  '    original: "Hours : 9"',
  "# Étape 1 : qui peut participer",
])("nothing is found in: %s", (line) => {
  expect(looseIn(line)).toEqual([]);
});

test("no French content has a plain space where the line must not break", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => looseIn(readFileSync(file, "utf8")).map((line) => `${file}: ${line}`))).toEqual([]);
});
