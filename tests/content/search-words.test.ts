import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { permits } from "../support/permits";

const file = "search-words.yaml";
const compile = (text: string) => compileContent(permits({ [file]: text }));
const diagnosticsOf = async (text: string) =>
  (await compile(text)).diagnostics
    .filter((problem) => problem.location.file === file)
    .map(({ location: { line }, message }) => `${line}: ${message}`);

describe("the words that people search by", () => {
  test("are without a fault as they are published", async () => {
    const text = await readFile("content/search-words.yaml", "utf8");
    const { searchWords, diagnostics } = await compileContent(new Map([[file, text]]));
    expect(searchWords?.length).toBeGreaterThan(40);
    expect(diagnostics).toEqual([]);
  });

  test("are read as an editor writes them", async () => {
    const { searchWords } = await compile(
      "words:\n  - language: en\n    means: student permit\n    words: [study visa]\n",
    );
    expect(searchWords).toEqual([{ language: "en", means: "student permit", words: ["study visa"] }]);
  });

  test("mean several things, or only come nearest to what a guide says", async () => {
    const { searchWords, diagnostics } = await compile(
      "words:\n  - language: en\n    means: [permit, unicorn]\n    nearest: true\n    words: [visa]\n",
    );
    expect(searchWords).toEqual([{ language: "en", means: ["permit", "unicorn"], nearest: true, words: ["visa"] }]);
    expect(diagnostics.map(({ message }) => message)).toContain(
      "No guide in this language says “unicorn”, so the words that mean it find nothing.",
    );
  });

  test("may be absent", async () => {
    expect((await compileContent(permits())).searchWords).toEqual([]);
  });

  test("with a fault are told by line, and none of them replaces those that are known", async () => {
    const text =
      "words:\n  - language: de\n    means: permit\n    words: [visa]\n  - language: en\n    means: permit\n";
    expect((await compile(text)).searchWords).toBeUndefined();
    expect(await diagnosticsOf(text)).toEqual([
      expect.stringMatching(/^2: .*language/),
      expect.stringMatching(/^5: .*words/),
    ]);
  });

  test("are advised on where no guide says what they mean, and where they stand twice", async () => {
    const text = "words:\n  - language: en\n    means: unicorn\n    words: [horse, Horse]\n";
    expect(await diagnosticsOf(text)).toEqual([
      "3: No guide in this language says “unicorn”, so the words that mean it find nothing.",
      "4: “Horse” stands here more than once.",
    ]);
  });

  test("without a letter are refused", async () => {
    expect(await diagnosticsOf('words:\n  - language: en\n    means: permit\n    words: ["!!"]\n')).toEqual([
      expect.stringContaining("it has no letter and no digit"),
    ]);
  });
});
