import { describe, expect, test } from "vitest";
import { compileContent } from "../../../../src/content/compile-content";

const sources = `
sources:
  - { id: office, title: Office, publisher: Permit Office, url: "https://example.org/", stated: null, checked: 2026-11-25, copy: live }
claims:
  - { id: permits, claim: "The office gives permits.", source: office, volatility: low }
`;
const head = (language: string) =>
  `---\ntitle: Permits of all kinds\nsummary: What a permit is for.\nlanguage: ${language}\nreviewed: 2026-11-25\nreviewEveryMonths: 6\n---\n\n`;
const files = (french: string, terms: string) =>
  new Map([
    ["facts/office.yaml", sources],
    [
      "articles/permits/article.mdx",
      `${head("en")}<BottomLine>\n\nThe office gives permits.\n\n</BottomLine>\n\n<Sources />\n`,
    ],
    [
      "articles/permits/facts.yaml",
      "quotes:\n  permits:\n    section: bottom-line\n    quote: The office gives permits.\n",
    ],
    ["articles/permits/article.fr.mdx", `${head("fr")}<BottomLine>\n\n${french}\n\n</BottomLine>\n\n<Sources />\n`],
    [
      "articles/permits/facts.fr.yaml",
      `facts:\n  permits:\n    section: bottom-line\n    quote: ${french}\n    claim: ${french}\n    original: The office gives permits.\n`,
    ],
    ["official-terms.yaml", terms],
  ]);

const term = (fields: string) =>
  `terms:\n  - { language: fr, original: Permit Office, term: Bureau des permis${fields} }\n`;
const compile = (french: string, terms: string) => compileContent(files(french, terms));

describe("the names of bodies in a translation", () => {
  test("are those of its sources' publishers, there alone", async () => {
    const { articles } = await compile("Le bureau donne des permis.", term(""));
    expect(articles.map(({ result }) => result.ok && result.value.sources.map(({ publisher }) => publisher))).toEqual([
      ["Permit Office"],
      ["Bureau des permis"],
    ]);
  });

  test("stop a translation that has another wording, and nothing else", async () => {
    const { articles, diagnostics } = await compile(
      "L’Office du permis donne des permis.",
      term(", insteadOf: [Office du permis], source: office"),
    );
    expect(diagnostics).toEqual([]);
    expect(articles.map(({ slug, result }) => [slug, result.ok])).toEqual([
      ["permits", true],
      ["permits.fr", false],
    ]);
  });

  test("name a source that there is, and refuse no wording without one", async () => {
    const messagesOf = async (fields: string) =>
      (await compile("Le bureau donne des permis.", term(fields))).diagnostics.map(({ message }) => message);
    expect(await messagesOf(", source: ofice")).toEqual([expect.stringContaining("There is no source `ofice`.")]);
    expect(await messagesOf(", insteadOf: [Office du permis]")).toEqual([expect.stringContaining("insteadOf")]);
  });
});
