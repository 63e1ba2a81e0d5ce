import { describe, expect, test } from "vitest";
import { itemsReport } from "../../bin/content/items-report";
import { compileContent } from "../../src/content/compile-content";
import { hashItem } from "../../src/domain/item/hash-item";
import { permits } from "../support/permits";
import { longerWorkerPermit } from "../support/permits-article";

type Change = Parameters<typeof permits>[0];

const tables = "facts/permits.yaml";
const questions = "articles/permits/questions.yaml";

const compile = async (changes: Change = {}) => {
  const { articles } = await compileContent(permits(changes));
  const [compiled] = articles;
  if (!compiled) throw new Error("There is no article.");
  return compiled;
};

/** What stops the article with these files changed. */
const errors = async (changes: Change) => {
  const { result } = await compile(changes);
  return result.ok ? [] : result.failure.map(({ location: { file, line }, message }) => `${file}:${line} ${message}`);
};

const cell = (before: string, after: string) => ({ [tables]: (text: string) => text.replace(before, after) });

describe("a table that its sentences do not carry stops the article at the cell", () => {
  test("with another number", async () => {
    expect(await errors(cell("months: 24", "months: 99"))).toEqual([
      "facts/permits.yaml:41 In permits, `months` of the row `worker` of table `permits`: “99 months” has another number than the sentence of `worker-length`: “A worker permit lasts 24 months.”",
    ]);
  });

  test("with another unit", async () => {
    const found = await errors({ [tables]: (text) => text.replace("unit: months", "unit: days") });
    expect(found).toHaveLength(4);
    expect(found[0]).toContain("“3 days” is not said by the sentence of `visitor-length`");
  });

  test("with the fact of another sentence", async () => {
    const found = await errors(cell("fact: worker-length", "fact: student-length"));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("“24 months” has another number than the sentence of `student-length`");
  });

  test("after a rule has changed in the article and its facts, and the table was forgotten", async () => {
    const { [tables]: _, ...forgotten } = longerWorkerPermit;
    const found = await errors(forgotten);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      "“24 months” has another number than the sentence of `worker-length`: “A worker permit lasts 36 months.”",
    );
    const { compiled } = await compile(forgotten);
    expect(compiled.items.filter(({ origin }) => origin.kind === "generated")).toEqual([]);
  });
});

describe("evidence that does not decide stops the article at the question", () => {
  const stop = async (change: (text: string) => string) => errors({ [questions]: change });

  test("where it is any word of the quote", async () => {
    const found = await stop((text) =>
      text.replace("- text: The Border Guard", "- text: A man in green\n        evidence: permit"),
    );
    expect(found[0]).toContain("the evidence “permit” has no word of the key “A man in green”");
  });

  test("where a wrong answer says the same as the key", async () => {
    const found = await stop((text) =>
      text
        .replace("- text: The Border Guard", "- text: Nobody\n        evidence: never issues one")
        .replace("- text: Your employer", "- text: No one at all"),
    );
    expect(found[0]).toContain("“No one at all” says the same as the key “Nobody”");
  });

  test("unless the editor says why the key is the only one, which the report shows", async () => {
    const reason = "The guard is the man in green, and no one else checks.";
    const compiled = await compile({
      [questions]: (text) =>
        text
          .replace("- text: The Border Guard", "- text: A man in green\n        evidence: The Border Guard checks")
          .replace("    options:", `    onlyKey: ${reason}\n    options:`),
    });
    expect(compiled.result.ok).toBe(true);
    const [first] = itemsReport(compiled).split("\n\n");
    expect(first).toContain("✓ A man in green: “The Border Guard checks” (guard-checks)");
    expect(first).toContain(`Only this key: ${reason}`);
  });

  test("and a reason that nothing needs is refused", async () => {
    const found = await stop((text) =>
      text.replace("    options:", "    onlyKey: The guide says so in its own words.\n    options:"),
    );
    expect(found[0]).toContain("its `onlyKey` gives a reason where the words decide");
  });
});

test("evidence at a cell gives no question a new version", async () => {
  const before = (await compile()).compiled.items.map(hashItem);
  const after = await compile(cell("months: 24,", 'months: { value: 24, evidence: "lasts 24 months" },'));
  expect(after.result.ok).toBe(true);
  expect(after.compiled.items.map(hashItem)).toEqual(before);
});
