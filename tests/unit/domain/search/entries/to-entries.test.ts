import { describe, expect, test } from "vitest";
import { toEntries } from "../../../../../src/domain/search/entries/to-entries";

/** Both are the same page, as it was and as it is. */
const source = (id: string, stated: string) => ({
  id,
  title: "Fees",
  publisher: "College",
  url: stated === "2024" ? "https://college.example/Fees" : "https://college.example/fees/",
  stated,
  checked: "2026-01-01",
  copy: "live" as const,
  secondary: false,
});

const article = {
  language: "en" as const,
  title: "Guide",
  summary: "What it says.",
  tags: ["ontario"],
  body: "<Step>\n\n### Fees: what you pay\n\nA fee.\n\n</Step>\n",
  sections: [
    {
      anchor: "step-1",
      heading: "Pay",
      passages: ["Pay", "Fees: what you pay", "The fee is due. Ask for it by e-mail.", "The fee is due again."],
    },
  ],
  sources: [source("college", "2024"), source("college-now", "2025")],
  terms: [{ term: "Fee", meaning: "What you pay." }],
  facts: [
    {
      id: "fee-due",
      claim: "A fee must be paid.",
      source: "college",
      volatility: "high" as const,
      quote: "The fee is due again.",
      section: "step-1",
    },
  ],
};

describe("what search can find in an article", () => {
  const entries = toEntries(article);

  test("is the guide, each part under a heading, each fact, and each passage that no fact says whole, and each word explained", () => {
    expect(entries.map(({ kind, heading, text, fact }) => [kind, heading, text, fact])).toEqual([
      ["article", "Guide", "What it says.", null],
      ["section", "Pay", "The fee is due. Ask for it by e-mail.", null],
      ["section", "Pay › Fees: what you pay", "The fee is due. Ask for it by e-mail.\nThe fee is due again.", null],
      ["fact", "Pay › Fees: what you pay", "The fee is due again.", "fee-due"],
      ["passage", "Pay › Fees: what you pay", "The fee is due. Ask for it by e-mail.", null],
      ["term", "Fee", "What you pay.", null],
    ]);
  });

  test("takes a heading with a no-break space for no sentence of its section", () => {
    const section = { anchor: "step-1", heading: "Payer\u00a0: quand?", passages: ["Payer : quand?", "Payez tôt."] };
    const french = { ...article, language: "fr" as const, body: "", facts: [], terms: [], sections: [section] };
    expect(toEntries(french).map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ["article", "Guide", "What it says."],
      ["section", "Payer\u00a0: quand?", "Payez tôt."],
      ["passage", "Payer\u00a0: quand?", "Payez tôt."],
    ]);
  });

  test("explains a word in the section that uses it first", () => {
    expect(entries.at(-1)).toMatchObject({ section: "step-1", headingWords: "fee", passageWords: "what you pay" });
  });

  test("marks a fact that rests on an earlier state of a page", () => {
    expect(entries.map(({ superseded }) => superseded)).toEqual([false, false, false, true, false, false]);
  });

  test("is found by its claim, its headings, the title of its guide, and hyphened words as one", () => {
    const [, , , fact, passage] = entries;
    expect(fact?.passageWords).toBe("a fee must be paid");
    expect(fact?.contextWords).toBe("pay fees what you pay guide ontario");
    expect(passage?.passageWords).toContain("e mail email");
  });

  test("shows a row of a table whole, with the names of its columns, and once", () => {
    const passages = ["Pay", "What", "Last figure", "Fee", "$40 a year", "Card", "Nothing"];
    const table = "| What | Last figure |\n| --- | --- |\n| Fee | $40 a year |\n| Card | Nothing |\n";
    const [fact] = article.facts;
    const rows = toEntries({
      ...article,
      body: `<Step>\n\n${table}\n</Step>\n`,
      sections: [{ anchor: "step-1", heading: "Pay", passages }],
      facts: fact ? [{ ...fact, quote: "$40" }] : [],
      terms: [],
    });
    expect(rows.map(({ kind, text, fact }) => [kind, text, fact]).slice(1)).toEqual([
      ["section", "Fee · Last figure: $40 a year\nCard · Last figure: Nothing", null],
      ["fact", "Fee · Last figure: $40 a year", "fee-due"],
      ["passage", "Card · Last figure: Nothing", null],
    ]);
    expect(rows[2]).toMatchObject({ quoteWords: "40", passageWords: "a fee must be paid fee last figure 40 a year" });
  });
});
