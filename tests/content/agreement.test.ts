import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { permits, permitsInFrench } from "../support/permits";

type Change = (text: string) => string;

const article = "articles/permits/article.mdx";
const facts = "articles/permits/facts.yaml";
const questions = "articles/permits/questions.yaml";
const claims = "facts/permits.yaml";
const frenchArticle = "articles/permits/article.fr.mdx";
const frenchFacts = "articles/permits/facts.fr.yaml";

const swap =
  (one: string, other: string): Change =>
  (text) =>
    text.replaceAll(one, other);

/** What stops an article with these files changed: the rule and the message. */
async function diagnostics(slug: string, changes: Record<string, Change>): Promise<string[]> {
  const files = slug.endsWith(".fr") ? permitsInFrench(changes) : permits(changes);
  const { articles } = await compileContent(files);
  const result = articles.find((each) => each.slug === slug)?.result;
  return result === undefined || result.ok ? [] : result.failure.map(({ rule, message }) => `${rule}: ${message}`);
}

/** A guide whose bottom line says one of its facts again, beside another fact with another number of days. */
const withBottomLine = (words: string): Record<string, Change> => ({
  [article]: swap(
    "Apply at the Permit Office before you travel.",
    `Apply at the Permit Office before you travel. ${words}`,
  ),
});

describe("a guide is refused when its number is not that of its fact", () => {
  test("claim and quote that give different numbers", async () => {
    expect(await diagnostics("permits", { [claims]: swap("lasts three months", "lasts nine months") })).toContainEqual(
      "claim-stands: The fact `visitor-length` claims “nine months”, and its sentence in the article says “3 months”. Its claim: “A visitor permit lasts nine months.” The article: “A visitor permit lasts 3 months.”",
    );
  });

  test("a claim that gives a number which its quote leaves out", async () => {
    const changes = {
      [facts]: swap("permits and issues none.", "permits within 5 days and issues none."),
    };
    expect(await diagnostics("permits", changes)).toEqual([
      expect.stringContaining("claims “5 days”, which its sentence in the article does not say."),
    ]);
  });

  test("a number key whose rationale gives the old number", async () => {
    expect(
      await diagnostics("permits", {
        [questions]: swap("visitor permit lasts 3 months.", "visitor permit lasts 6 months."),
      }),
    ).toEqual([
      "L31: “For how many months may a visitor stay on one permit?”: none of its facts says “6 months”, as “The visitor permit lasts 6 months.” does.",
    ]);
  });

  test("a rationale of a choice that gives the old number", async () => {
    const added = `  - id: how-long-visitor
    form: single-best-answer
    objective: visitor-length
    stem: A visitor asks for a permit. How long does it last?
    options:
      - text: 3 months
        key: true
        rationale: The permit lasts 9 months.
      - text: 12 months
        rationale: This is for students.
        misconception: Takes the visitor for a student.
      - text: 60 months
        rationale: Only residents may stay that long.
        misconception: Takes the visitor for a resident.
`;
    const found = await diagnostics("permits", {
      [questions]: (text) => text.replace("\nmodels:", `${added}\nmodels:`),
    });
    expect(found.filter((each) => each.startsWith("L31"))).toEqual([
      "L31: “A visitor asks for a permit. How long does it last?”: none of its facts says “9 months”, as “The permit lasts 9 months.” does.",
    ]);
  });

  test("a rationale with the bound the other way round", async () => {
    const changes = {
      [article]: swap("A visitor permit lasts 3 months.", "A visitor permit lasts at least 3 months."),
      [facts]: swap("A visitor permit lasts 3 months.", "A visitor permit lasts at least 3 months."),
      [claims]: swap("permit lasts three months", "permit lasts at least three months"),
    };
    const saying = (words: string) => ({
      ...changes,
      [questions]: swap("permit lasts 3 months", `permit lasts ${words}`),
    });
    expect(await diagnostics("permits", saying("at most 3 months"))).toEqual([
      "L31: “For how many months may a visitor stay on one permit?”: its facts bound “3 months” the other way round than “The visitor permit lasts at most 3 months.” does.",
    ]);
    expect(await diagnostics("permits", saying("at least 3 months"))).toEqual([]);
  });

  test("a rationale with “need not” for the “must” of its fact", async () => {
    const rule = "A visitor must carry the permit, which lasts 3 months.";
    const changes = {
      [article]: swap("A visitor permit lasts 3 months.", rule),
      [facts]: swap("A visitor permit lasts 3 months.", `"${rule}"`),
    };
    const saying = (words: string) => ({
      ...changes,
      [questions]: swap("The visitor permit lasts 3 months.", `"A visitor ${words} carry the permit of 3 months."`),
    });
    expect(await diagnostics("permits", saying("need not"))).toEqual([
      "L31: “For how many months may a visitor stay on one permit?”: its fact `visitor-length` says “must”, and “A visitor need not carry the permit of 3 months.” says “need not”.",
    ]);
    expect(await diagnostics("permits", saying("must"))).toEqual([]);
  });

  test("the bottom line, with a number that another fact has", async () => {
    expect(await diagnostics("permits", withBottomLine("A visitor permit is for 12 months."))).toEqual([
      "number-covered: “12 months” is not what the fact `visitor-length` says: “A visitor permit lasts three months.” The sentence is “A visitor permit is for 12 months.”",
    ]);
    expect(await diagnostics("permits", withBottomLine("A visitor permit is for 3 months."))).toEqual([]);
  });

  test("the bottom line, with “may” for the “must” of its fact", async () => {
    const rule = "Holders must renew the permit before it ends.";
    const saying = (words: string): Record<string, Change> => ({
      [article]: (text) =>
        text
          .replace("before you travel.", `before you travel. ${words}`)
          .replace("Read [the first step]", `${rule} Read [the first step]`),
      [facts]: (text) =>
        `${text}  - id: renewal\n    claim: ${rule}\n    source: border-guard\n    volatility: low\n    section: step-2\n    quote: ${rule}\n`,
    });
    expect(await diagnostics("permits", saying("You may renew a permit before it ends."))).toEqual([
      "modality-restated: “You may renew a permit before it ends.” says that one “may”, and the fact `renewal` says “must”: “Holders must renew the permit before it ends.”",
    ]);
    expect(await diagnostics("permits", saying("You must renew a permit before it ends."))).toEqual([]);
    expect(await diagnostics("permits", saying("You may renew other papers at any office."))).toEqual([]);
  });

  test("the summary and the title", async () => {
    const wrong = {
      [article]: swap("Which permit you need, and how long it lasts.", "A student permit for 24 months."),
    };
    expect(await diagnostics("permits", wrong)).toEqual([
      expect.stringContaining("“24 months” is not what the fact `student-length` says"),
    ]);
    const title = { [article]: swap("Permits, step by step", "The student permit of 12 months") };
    expect(await diagnostics("permits", title)).toEqual([]);
  });

  test("a number that no fact states", async () => {
    const changes = { [article]: swap("The Border Guard checks", "Bring $68. The Border Guard checks") };
    expect(await diagnostics("permits", changes)).toEqual([
      "number-covered: No fact says “$68” of what this sentence speaks of: “Bring $68.”",
    ]);
  });

  test("unless the editor names the fact that says it, or says why it needs none", async () => {
    const words = withBottomLine("Those 3 months are short, and a week has 7 days.");
    const declared = (fact: string): Record<string, Change> => ({
      ...words,
      [facts]: (text) =>
        `${text}\nrestated:\n  - text: Those 3 months\n    fact: ${fact}\ncommon:\n  - text: a week has 7 days\n    reason: Everybody can count them.\n`,
    });
    expect(await diagnostics("permits", words)).toHaveLength(2);
    expect(await diagnostics("permits", declared("visitor-length"))).toEqual([]);
    expect(await diagnostics("permits", declared("student-length"))).toEqual([
      expect.stringContaining("“3 months” is not what the fact `student-length` says"),
    ]);
  });
});

describe("a guide is refused when claim and quote differ in more than the number", () => {
  const withFact = (claim: string, quote: string): Record<string, Change> => ({
    [article]: swap("Read [the first step]", `${quote} Read [the first step]`),
    [facts]: (text) =>
      `${text}  - id: renewal\n    claim: ${claim}\n    source: border-guard\n    volatility: low\n    section: step-2\n    quote: ${quote}\n`,
  });

  test.each([
    ["Holders must renew the permit.", "Holders may renew the permit.", "claims that one “must”"],
    ["Holders may renew the permit.", "Holders may not renew the permit.", "claims that one “may”"],
    ["Holders must renew the permit.", "Holders need not renew the permit.", "claims that one “must”"],
    ["A renewal takes at least 90 days.", "A renewal takes up to 90 days.", "claims “takes at least 90 days”"],
    ["The office renews expired permits.", "The office does not renew expired permits.", "that it is not so"],
    ["The office refuses no renewal.", "The office refuses a renewal.", "that it is not so"],
    ["Two thirds of the renewals pass.", "One third of the renewals pass.", "claims “Two thirds”"],
    ["A renewal needs three-quarters of the points.", "A renewal needs a quarter of the points.", "“three-quarters”"],
    ["Renewals began on 1 May 2026.", "Renewals began on 1 June 2026.", "claims the date “1 May 2026”"],
  ])("%s / %s", async (claim, quote, message) => {
    expect(await diagnostics("permits", withFact(claim, quote))).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ["Holders must renew the permit within two years.", "You must renew your permit within 24 months."],
    ["Nobody may renew an expired permit.", "You must not renew a permit that expired."],
    ["A renewal needs 75 percent of the points.", "A renewal needs three-quarters of the points."],
    ["A renewal takes no fewer than 90 days.", "A renewal takes at least 90 days."],
    ["The office asks for 8 weeks of stay.", "The office asks for at least 8 weeks of stay."],
    ["The rule of May 2026 lets holders renew.", "The rule lets holders renew."],
    ["The office refuses expired permits.", "The office does not take expired permits."],
  ])("but not for an honest paraphrase: %s / %s", async (claim, quote) => {
    expect(await diagnostics("permits", withFact(claim, quote))).toEqual([]);
  });
});

describe("a translation is refused when it says another number than its original", () => {
  const wrong = (one: string, other: string) => ({
    [frenchArticle]: swap(one, other),
    [frenchFacts]: swap(one, other),
  });

  test("in the sentence of a fact", async () => {
    const found = await diagnostics("permits.fr", wrong("visiteur dure 3 mois", "visiteur dure 9 mois"));
    expect(found).toContain(
      "translation-agrees: The quote of `visitor-length` in the original says “3 months”, and its translation says “9 mois”.",
    );
    expect(found.filter((each) => each.includes("The section"))).toEqual([]);
  });

  test("in its unit alone", async () => {
    const found = await diagnostics("permits.fr", wrong("visiteur dure 3 mois", "visiteur dure 3 ans"));
    expect(found).toContainEqual(expect.stringContaining("says “3 months”, and its translation says “3 ans”."));
  });

  test("in a claim", async () => {
    const found = await diagnostics("permits.fr", { [frenchFacts]: swap("est de douze mois", "est de vingt mois") });
    expect(found).toContainEqual(
      "translation-agrees: The claim of `student-length` in the original says “twelve months”, and its translation says “vingt mois”.",
    );
  });

  test("in a negation that was lost", async () => {
    const says: Change = (text) =>
      text.replace(/, mais n’en délivre «\s?jamais\s?»\s: c’est l’affaire du bureau\./, " et en délivre au bureau.");
    const lost = { [frenchArticle]: says, [frenchFacts]: says };
    expect(await diagnostics("permits.fr", lost)).toContainEqual(
      expect.stringContaining("The quote of `guard-checks` in the original says no where its translation does not"),
    );
  });

  test("in a number that moved to another section", async () => {
    const moved = {
      [frenchArticle]: swap(
        "Relisez [la première étape]",
        "Le permis de visiteur dure 3 mois. Relisez [la première étape]",
      ),
    };
    expect(await diagnostics("permits.fr", moved)).toEqual([
      "translation-agrees: The section `step-2` of the original does not say “3 mois”, which its translation says.",
    ]);
  });
});
