import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { migrate } from "../../../src/data/database/migration/migrate";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { indexOutdated } from "../../../src/data/search/index/index-outdated";
import { searchResultsSchema } from "../../../src/domain/search/search-results";
import { ask } from "../../support/api-callers";
import { migratedDatabase } from "../../support/fresh-database";
import { sampleArticle } from "../../support/sample-article";

const guide = {
  ...sampleArticle("permit", []),
  sections: [
    {
      anchor: "step-1",
      heading: "Pay the fee",
      passages: ["The <b>fee</b> is due at once. Ask for a receipt.", "Nobody gets it back."],
    },
  ],
  facts: [
    {
      id: "fee-due",
      claim: "The fee must be paid at once.",
      source: "college",
      volatility: "low" as const,
      quote: "The <b>fee</b> is due at once.",
      section: "step-1",
    },
  ],
};

let close: (() => Promise<void>) | undefined;
beforeAll(async () => {
  Object.assign(process.env, { RATE_LIMIT_SCALE: "100", LOG_LEVEL: "silent", ...(await migratedDatabase()) });
  const database = await currentDatabase();
  await migrate(database);
  await publishArticle(database.client, guide, { origin: "file", now: new Date() });
  await indexOutdated(database.client);
  close = database.close;
});
afterAll(() => close?.());

const search = async (params: Record<string, string>) => ask("search.ts", { method: "GET", params });
const found = async (params: Record<string, string>) => searchResultsSchema.parse(await (await search(params)).json());

describe("GET /api/search", () => {
  test("gives the sentence, its hits and the place in the guide, in the described shape", async () => {
    const { articles, total, detail, query } = await found({ q: " Fees? " });
    expect({ query, total, detail }).toEqual({
      query: "Fees?",
      total: 2,
      detail: "2\u00a0results in 1\u00a0guide, best first.",
    });
    expect(articles).toEqual([
      {
        slug: "permit",
        title: "All about permit",
        url: "/articles/permit",
        results: [
          {
            kind: "fact",
            section: "step-1",
            fact: "fee-due",
            heading: "Pay the fee",
            headingHits: [[8, 11]],
            url: "/articles/permit#fact-fee-due",
            text: "The <b>fee</b> is due at once.",
            hits: [[7, 10]],
          },
          expect.objectContaining({ kind: "passage", url: "/articles/permit#step-1", text: "Nobody gets it back." }),
        ],
      },
    ]);
  });

  test("suggests what may have been meant", async () => {
    expect(await found({ q: "reciept" })).toMatchObject({
      total: 1,
      suggestions: [{ query: "receipt", url: "/search?q=receipt" }],
    });
  });

  test.each([
    ["nothing", "", "Everyday words will do. So will a question, or the first letters of a word."],
    [
      "only operators",
      "& | ! : * ' \" \\ ( )",
      "There is no word in “& | ! : * ' \" \\ ( )” to look for. Type letters or numbers.",
    ],
    ["emoji", "🩺🩺", "There is no word in “🩺🩺” to look for. Type letters or numbers."],
    ["null bytes", "\u0000\u0000", "Everyday words will do. So will a question, or the first letters of a word."],
    ["what a broken encoding becomes", "\ufffd", "There is no word in “\ufffd” to look for. Type letters or numbers."],
    ["what no guide says", "zzyzx", "Nothing found for “zzyzx”."],
  ])("answers %s with a sentence", async (_what, q, detail) => {
    const reply = await search({ q });
    expect(reply.status).toBe(200);
    expect(searchResultsSchema.parse(await reply.json())).toMatchObject({ total: 0, detail });
  });

  test("answers one letter with what begins with it", async () => {
    expect((await found({ q: "r" })).total).toBeGreaterThan(0);
  });

  test("answers ten thousand characters, and says that it read the first ones", async () => {
    const { query, detail } = await found({ q: "fee ".repeat(2500) });
    expect(query).toHaveLength(199);
    expect(detail).toContain("That was long: we looked for its first words only.");
  });

  test("answers whatever is sought, in any script and in the languages of the database, in the described shape", async () => {
    const signs = [
      ...[
        "& ",
        "| ",
        "!",
        "<-> ",
        "<2>",
        ":*",
        ":AB",
        "'",
        "''",
        '"',
        "\\",
        "(",
        ")",
        "%",
        "_",
        "*",
        "?",
        "-",
        "- ",
        "/*",
        "--",
        ";",
      ],
      ...[
        "fee",
        "permit ",
        "the ",
        "OR ",
        "AND ",
        "NEAR(",
        "::tsquery",
        "' OR 1=1 --",
        "$1",
        "$$",
        "E'\\x00'",
        "pg_sleep(9)",
        "{",
        "[a-",
      ],
      ...[
        "\u0000",
        "\ud800",
        "\ufeff",
        "\u202e",
        "İ",
        "ß",
        "ﬁ",
        "é",
        "e\u0301",
        "👩‍⚕️",
        "中文",
        "العربية",
        "\u200d",
        "\u{10ffff}",
        "\t",
        "\n",
      ],
    ];
    const query = fc.oneof(
      fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom("en", "fr"), async (q, language) => {
        const reply = await search({ q, language });
        expect(reply.status).toBe(200);
        const { articles } = searchResultsSchema.parse(await reply.json());
        for (const { text, hits } of articles.flatMap(({ results }) => results))
          for (const [from, to] of hits) expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
      { seed: 20_261_128, numRuns: 150 },
    );
  });

  test("says so in French, of French guides", async () => {
    expect(await found({ q: "zzyzx", language: "fr" })).toMatchObject({
      language: "fr",
      detail: "Aucun résultat pour «\u00a0zzyzx\u00a0».",
    });
  });

  test("refuses a language that no guide is in", async () => {
    const reply = await search({ q: "fee", language: "de" });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({
      detail: "There are guides in en and in fr.",
      issues: [{ path: ["language"], message: "There are guides in en and in fr." }],
    });
  });
});
