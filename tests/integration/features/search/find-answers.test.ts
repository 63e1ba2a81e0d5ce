import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../../src/data/database/current-database";
import { migrate } from "../../../../src/data/database/migration/migrate";
import { findAnswers } from "../../../../src/features/search/find-answers";
import { migratedDatabase } from "../../../support/fresh-database";
import { importArticles } from "../../../support/import-ontario";
import { measureAnswers } from "../../../support/measure-answers";

let close: (() => Promise<void>) | undefined;
beforeAll(async () => {
  Object.assign(process.env, { LOG_LEVEL: "silent", ...(await migratedDatabase()) });
  const database = await currentDatabase();
  close = database.close;
  await migrate(database);
  await importArticles(database);
}, 300_000);
afterAll(() => close?.());

const firstOf = async (query: string, language: "en" | "fr" = "en") =>
  (await findAnswers(query, language)).articles[0]?.results[0]?.url;

describe("answering what readers ask of all guides", () => {
  // The goal is 0.90. Each bound is just below what was reached, so that whoever rewords a guide hears what it moved.
  test.each([
    ["readers", "en", 50, 0.925],
    ["readers", "fr", 15, 0.94],
    ["tuned", "en", 70, 0.96],
    ["tuned", "fr", 20, 0.91],
    ["held", "en", 70, 0.91],
    ["held", "fr", 20, 0.92],
    ["provinces, tuned", "en", 9, 1],
    ["provinces, tuned", "fr", 9, 0.94],
    ["provinces, held", "en", 9, 1],
    ["provinces, held", "fr", 9, 1],
  ] as const)(
    "finds the right part early for the queries of %s in %s",
    async (set, language, least, rank) => {
      const { count, reciprocalRank } = await measureAnswers(set, language);
      expect(count).toBeGreaterThanOrEqual(least);
      expect(reciprocalRank).toBeGreaterThanOrEqual(rank);
    },
    120_000,
  );

  test("says which word no guide has, and replaces no rare word by another", async () => {
    for (const query of ["zplab", "ZPLAB"]) {
      const { total, best, suggestions, missing, detail } = await findAnswers(query, "en");
      expect({ total, best, missing }).toEqual({ total: 0, best: undefined, missing: [query] });
      expect(detail).toBe(`Nothing found for “${query}”.`);
      expect(suggestions.map((one) => one.query)).not.toContain("plan");
    }
    for (const query of ["plab", "PLAB"]) {
      const { total, best, suggestions, missing, detail } = await findAnswers(query, "en");
      expect({ best, missing, suggestions }).toEqual({ best: undefined, missing: [query], suggestions: [] });
      expect(total).toBeGreaterThan(0);
      expect(detail.startsWith(`Nothing on “${query}”. Nearest: `)).toBe(true);
    }
    const { detail, missing } = await findAnswers("plab exam canada", "en");
    expect(missing).toEqual(["plab"]);
    expect(detail).toMatch(/^Nothing on “plab”\. Nearest: /);
    expect((await findAnswers("PLAB examen", "fr")).detail).toMatch(
      /^Rien sur «\u00a0PLAB\u00a0»\. Le plus proche\u00a0: /,
    );
  });

  test("looks for no word of talk, however it is typed", async () => {
    const lcmc = await firstOf("lcmc", "fr");
    for (const query of ["cest quoi le lcmc", "c’est quoi le LCMC", "quest ce que le lcmc", "jai le lcmc"]) {
      const { missing, detail, articles } = await findAnswers(query, "fr");
      expect({ query, missing }).toEqual({ query, missing: [] });
      expect(detail).not.toContain("Rien sur");
      expect(articles[0]?.results[0]?.url.split("#")[0]).toBe(lcmc?.split("#")[0]);
    }
  });

  test("finds who is spared the French examination by the word dispense, too", async () => {
    for (const query of ["dispense examen oqlf", "examen oqlf dispense diplome en francais"]) {
      const { articles, missing } = await findAnswers(query, "fr");
      expect({ query, missing }).toEqual({ query, missing: [] });
      const parts = articles.slice(0, 2).map(({ results }) => results[0]?.url.replace(/#.*fact-lang-qc-.*/, "#french"));
      expect(parts.sort()).toEqual([
        "/fr/articles/language-and-canadian-experience#french",
        "/fr/articles/quebec#french",
      ]);
    }
  });

  test("begins with the guide whose examination, body or program is named", async () => {
    expect(await firstOf("how much does mccqe cost")).toMatch(/^\/articles\/mccqe-lmcc#/);
    expect(await firstOf("nac exam dates")).toMatch(/^\/articles\/nac-examination#/);
    expect(await firstOf("practise ready ontario requirments")).toMatch(/^\/articles\/practice-ready-ontario/);
    expect(await firstOf("cfpc certification fee")).toMatch(/^\/articles\/ccfp-certification#/);
    expect(await firstOf("comment s'inscrire au TDM", "fr")).toMatch(/^\/fr\/articles\/practice-ready-assessment#/);
  });

  test("begins with the guide of the province that is named, by whatever name", async () => {
    expect(await firstOf("how to get medical licence in alberta img")).toMatch(/^\/articles\/alberta/);
    expect(await firstOf("associate physician bc")).toMatch(/^\/articles\/british-columbia#/);
    expect(await firstOf("médecin associé Vancouver", "fr")).toMatch(/^\/fr\/articles\/british-columbia#/);
    expect(await firstOf("reconnaissance du diplôme québec", "fr")).toMatch(/^\/fr\/articles\/quebec#/);
  });

  test("leads to the fee of now, and not to that of an earlier year", async () => {
    const { articles } = await findAnswers("cfpc application fee certification fee", "en");
    expect(articles[0]?.results[0]?.url).toMatch(/^\/articles\/ccfp-certification#(step-3|fact-ccfp-fees-2025)$/);
    const facts = articles.flatMap(({ results }) => results.map(({ fact }) => fact));
    const [now, older] = [facts.indexOf("ccfp-fees-2025"), facts.indexOf("ccfp-fees-2024")];
    expect(older === -1 || (now !== -1 && now < older)).toBe(true);
  });

  test("shows a card where a guide, a route or a word of the glossary is the answer", async () => {
    const card = async (query: string, language: "en" | "fr" = "en") => (await findAnswers(query, language)).best;
    expect(await card("practice ready ontario")).toMatchObject({
      kind: "article",
      url: "/articles/practice-ready-ontario",
    });
    expect(await card("temporary independent practice")).toMatchObject({
      kind: "pathway",
      url: "/route/temporary-practice",
    });
    expect(await card("externat", "fr")).toMatchObject({ kind: "term", title: "externat" });
    expect(await card("how long is the peap")).toBeUndefined();
    // The title says it only by what the last word means.
    expect(await card("expérience canadienne obligatoire", "fr")).toBeUndefined();
  });

  test("tells the last figure seen where a query asks what something costs, and leads to it", async () => {
    const fee = async (query: string, language: "en" | "fr" = "en") => {
      const { best } = await findAnswers(query, language);
      return best?.kind === "figure" ? { fact: best.url.split("#fact-")[1], ...best } : undefined;
    };
    expect(await fee("how much does mccqe cost")).toMatchObject({
      fact: "mcc-fee-mccqe",
      url: "/articles/mccqe-lmcc#fact-mcc-fee-mccqe",
      official: { publisher: "Medical Council of Canada", language: "fr" },
      section: "step-2",
      title: expect.stringContaining("$1,420"),
      text: expect.stringMatching(/^Medical Council of Canada, page undated, read on .+ It may cost more now\.$/),
    });
    expect(await fee("nac fee")).toMatchObject({ fact: "mcc-fee-nac" });
    expect(await fee("cpso application fee")).toMatchObject({
      fact: "fee-cpso-postgraduate",
      title: expect.stringContaining("In March 2018"),
      also: expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining("$1,040") })]),
    });
    expect(await fee("lmcc cost")).toMatchObject({ fact: "lmcc-automatic" });
    expect(await fee("cfpc exam fee")).toMatchObject({ fact: "fee-cfpc-residency" });
    expect(await fee("combien coûte l’EACMC", "fr")).toMatchObject({
      url: "/fr/articles/mccqe-lmcc#fact-mcc-fee-mccqe",
      title: expect.stringContaining("1\u00a0420\u00a0$"),
    });
    expect(await fee("frais CNE", "fr")).toMatchObject({ fact: "mcc-fee-nac" });
    expect(await fee("cost of living toronto")).toBeUndefined();
    expect(await fee("mccqe dates")).toBeUndefined();
  });

  test("lists the days that a guide gives where a query asks for those of what it is about, and says that they are over", async () => {
    const dates = async (query: string, language: "en" | "fr" = "en", today = "2026-11-29") => {
      const { best } = await findAnswers(query, language, today);
      return best?.kind === "calendar" ? best : undefined;
    };
    expect(await dates("nac exam dates")).toMatchObject({
      title: "NAC Examination: The session of September 2024",
      text: "All of these days are past. The official page has the next ones.",
      section: "step-2",
      url: expect.stringMatching(/^\/articles\/nac-examination#fact-/),
      also: expect.arrayContaining([
        { title: "End of applications: They were to close on 29 May 2024", url: expect.any(String), isPast: true },
      ]),
      official: {
        publisher: "Medical Council of Canada",
        title: expect.any(String),
        url: expect.stringMatching(/^https:\/\/mcc\.ca\//),
      },
    });
    // Before that session: what is ahead comes first, and the card says to check it.
    const ahead = await dates("nac exam dates", "en", "2024-06-15");
    expect(ahead?.text).toBe("Check each day on the official page before you plan by it.");
    expect(ahead?.also?.map(({ isPast = false }) => isPast)).toEqual([false, false, true, true, true]);
    expect(await dates("dates de l’examen de la CNE", "fr")).toMatchObject({
      title: expect.stringMatching(/^Examen de la CNE\u00a0: /),
      text: "Toutes ces dates sont passées. La page officielle donne les prochaines.",
      official: { url: expect.stringMatching(/^https?:/) },
      section: "step-2",
      url: expect.stringMatching(/^\/fr\/articles\/nac-examination#fact-/),
    });
    expect(await dates("nac exam")).toBeUndefined();
    expect(await dates("dates")).toBeUndefined();
  });

  test("shows what a table says as its row, with the names of its columns", async () => {
    const { articles } = await findAnswers("nac withdrawing before the deadline", "en");
    const texts = articles.flatMap(({ results }) => results.map(({ text }) => text));
    expect(texts).toContainEqual(
      "Withdrawing before the deadline · Last figure we saw: MCC kept $528 · Where: MCC's page of fees in English, undated",
    );
  });

  test("lists an outcome of the pathway among the guides", async () => {
    const { articles } = await findAnswers("moving to ontario with full licence from quebec", "en");
    expect(articles.find(({ slug }) => slug === "route")).toMatchObject({
      title: "Find my route",
      url: "/route",
      results: [expect.objectContaining({ kind: "pathway", url: "/route/labour-mobility" })],
    });
  });

  test("leads a French question to the French edition that answers", async () => {
    const { articles } = await findAnswers("traduire mon diplôme", "fr");
    const found = articles.find(({ slug }) => slug === "verifying-documents.fr");
    expect(found?.url).toBe("/fr/articles/verifying-documents");
    expect(articles.filter(({ language }) => language !== undefined)).toEqual([]);
    expect(await firstOf("frais de l’OMCO", "fr")).toMatch(/^\/fr\/articles\/ontario-cpso/);
  });
});
