import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ruleNames } from "../../../../../src/domain/rule-name";
import { sayProblem } from "../../../../../src/features/studio/problems/say-problem";
import { asDescribed } from "../../../../../src/messages/fr/as-described";

const problem = { message: "`fees`, `row` and `table`: “one” “two” “three”", suggestion: "Correct it." };

test.each([
  ["its `onlyKey` gives a reason where the words decide", /décident déjà/],
  ["“Lot B” says the same as the key “Lot C”", /« Lot B » dit la même chose que la bonne réponse « Lot C »/],
  ["the quote says “Lot B”, which is no key, as well", /dit aussi « Lot B »/],
])("why a key is not proved: %s", (message, wording) => {
  const { text } = sayProblem({ rule: "L26", message, suggestion: "" }, "fr");
  expect(text).toMatch(wording);
  expect(text).not.toContain("undefined");
});

test.each(ruleNames)("what the rule %s says, a French editor reads in French", (rule) => {
  const wording = sayProblem({ ...problem, rule }, "fr");
  expect(wording.language).toBe("fr");
  expect(wording.text).not.toMatch(/undefined|Correct it/);
});

test.each([
  [
    "`url` is missing.",
    "Write it: the whole address of the page that you read, such as `url: https://mcc.ca/examinations/`.",
    "«\u00a0Adresse\u00a0» manque. Écrivez l’adresse entière de la page que vous avez lue, par exemple «\u00a0https://mcc.ca/examinations/\u00a0».",
  ],
  [
    "The link shows “mcc.ca” and leads to cpso.on.ca.",
    "Delete that character.",
    "Le lien montre «\u00a0mcc.ca\u00a0» et mène à cpso.on.ca. Supprimez ce signe.",
  ],
  ["<Step> lacks its title.", "Nobody says this.", "Il manque title à <Step>. Comparez avec l’exemple de l’aide."],
])("how a file is written: %s", (message, suggestion, text) => {
  const entry = { kind: "source" as const, id: "fees", name: "Fees" };
  expect(sayProblem({ rule: "as-described", message, suggestion, entry }, "fr")).toEqual({ text, language: "fr" });
});

test("words that need no source, and that the guide does not say, are said to be so", () => {
  const message = "The guide does not say “30 days”.";
  const suggestion = "Delete this entry, or write the words as they stand in the guide.";
  expect(sayProblem({ rule: "number-covered", message, suggestion }, "fr").text).toBe(
    "Le guide ne dit pas «\u00a030 days\u00a0». Supprimez cet élément, ou écrivez les mots comme ils sont dans le guide.",
  );
});

/** The texts of a folder's programs, with each value put into a sentence as the table writes it. */
const programs = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");

test("each sentence of the table is one that the check can say", () => {
  const all = `${programs("src/content")}${programs("src/domain")}`.replace(/\s+/g, " ");
  // What comes behind these beginnings is put to them as the check runs.
  const plain = (part: string) => part.replace(/^(?:Write it: |It needs |It takes )/, "").replace(/\.$/, "");
  const parts = asDescribed.flatMap(([english]) => english.split("{}").map((part) => plain(part.trim())));
  const long = parts.filter((part) => /\p{L}+ \p{L}+ \p{L}+ \p{L}+/u.test(part));
  expect(long.length).toBeGreaterThan(80);
  expect(long.filter((part) => !all.includes(part))).toEqual([]);
});
