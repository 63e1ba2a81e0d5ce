import { describe, expect, test } from "vitest";
import { checkOfficialTerms } from "../../../../src/content/official-terms/check-official-terms";
import type { OfficialTerm } from "../../../../src/domain/article/official-term";

const terms: OfficialTerm[] = [
  {
    language: "fr",
    original: "Permit Office",
    term: "Bureau des permis",
    insteadOf: ["Office du permis"],
    source: "office",
  },
  { language: "fr", original: "permits.ca", term: "permis.ca", insteadOf: ["permits.ca"], source: "office" },
];

const found = (file: string, text: string): string[] =>
  checkOfficialTerms(terms, new Map([[file, text]])).map(
    ({ location: { file, line, column }, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message}`,
  );

describe("the words of bodies in another language", () => {
  test("are held in every file of a translation, each place of another wording named", () => {
    expect(found("articles/visits/article.fr.mdx", "L’Office du permis\nou permits.ca")).toEqual([
      "articles/visits/article.fr.mdx:1:3 error official-term: “Office du permis” is not what the body calls it: “Bureau des permis”.",
      "articles/visits/article.fr.mdx:2:4 error official-term: “permits.ca” is not what the body calls it: “permis.ca”.",
    ]);
    expect(found("articles/visits/questions.fr.yaml", "- stem: Que fait l’Office du permis?")).toHaveLength(1);
  });

  test("may be otherwise in addresses, and in what a translation keeps of its original", () => {
    const text = "quote: Voir [la page](https://www.permits.ca/fr).\n    original: Ask permits.ca.\n";
    expect(found("articles/visits/facts.fr.yaml", text)).toEqual([]);
  });

  test("are no matter of an original", () => {
    expect(found("articles/visits/article.mdx", "L’Office du permis")).toEqual([]);
  });

  test("are held in the texts of a route and of the glossary that are in that language", () => {
    const route =
      'lines:\n  - { id: a, en: "permits.ca", fr: "sur permits.ca" }\n  - id: b\n    en: permits.ca\n    fr: permis.ca\n';
    expect(found("route.yaml", route)).toEqual([expect.stringMatching(/^route\.yaml:2:41 /)]);
    const entry = (language: string) =>
      `terms:\n  - term: guichet\n    language: ${language}\n    meaning: Un comptoir de l’Office du permis.\n    common: Connu.\n`;
    expect(found("glossary.yaml", entry("fr"))).toEqual([expect.stringMatching(/^glossary\.yaml:4:31 /)]);
    expect(found("glossary.yaml", entry("en"))).toEqual([]);
  });
});
