import { beforeAll, describe, expect, test } from "vitest";
import type { Content } from "../../src/content/content";
import { formSchema } from "../../src/domain/item/form";
import { impossibleNumber } from "../../src/domain/item/forms/numeric/impossible-number";
import { keyAgrees } from "../../src/domain/item/proof/key-agrees";
import { ownContent, ownFiles } from "../support/own-content";

const guide = "articles/ontario-cpso/article.mdx";
let content: Content;

beforeAll(async () => {
  content = await ownContent();
});

describe("the content of this project", () => {
  test("has nothing to mend", () => {
    const diagnostics = content.articles.flatMap(({ result }) => (result.ok ? [] : result.failure));
    expect([...content.diagnostics, ...diagnostics]).toEqual([]);
    expect(content.articles.map(({ slug }) => slug)).toContain("ontario-cpso");
  });

  test("asks for no number that the page would refuse to take from a learner", () => {
    const numeric = content.articles.flatMap(({ result }) =>
      result.ok ? result.value.items.flatMap((item) => (item.form === "numeric" ? [item] : [])) : [],
    );
    const refused = numeric.filter(({ key, unit }) => impossibleNumber(key.number, unit) !== undefined);
    expect([numeric.length > 20, refused.map(({ identity }) => identity)]).toEqual([true, []]);
  });

  test("is refused when a quoted sentence is deleted, with its facts and the number of questions that rest on them", async () => {
    const text = (await ownFiles()).get(guide) ?? "";
    const quote = "Students may apply for the MCCQE up to 15 months before they graduate.";
    expect(text).toContain(quote);
    const { articles } = await ownContent([[guide, text.replace(quote, "")]]);
    const compiled = articles.find(({ slug }) => slug === "ontario-cpso");
    expect(compiled?.result).toEqual({
      ok: false,
      failure: [
        expect.objectContaining({
          location: expect.objectContaining({ file: "articles/ontario-cpso/facts.yaml" }),
          severity: "error",
          rule: "quote-stands",
          message: expect.stringMatching(
            /^The section `step-1` lacks the sentence “Students may apply for the MCCQE up to 15 months before they graduate\.” The facts? `.+` rests? on this sentence, and [1-9]\d* questions? rests? on (that fact|those facts)\.$/,
          ),
        }),
      ],
    });
  });

  test("asks at least 150 questions on Ontario, in every form, all proved", () => {
    const { items, itemsPerModel } = content.articles.find(({ slug }) => slug === "ontario-cpso")?.compiled ?? {
      items: [],
      itemsPerModel: {},
    };
    expect(items.length).toBeGreaterThanOrEqual(150);
    expect(new Set(items.map(({ form }) => form))).toEqual(new Set(formSchema.options));
    expect(items.filter((item) => !keyAgrees(item, item.proof))).toEqual([]);
    expect(Object.values(itemsPerModel).every((made) => made > 0)).toBe(true);
  });

  test("tempts with something harmful in each of at least six decision cases", () => {
    const cases = content.articles
      .flatMap(({ compiled }) => compiled.items)
      .flatMap((item) => (item.form === "decision-case" ? [item.parts.flatMap(({ options }) => options)] : []));
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(cases.filter((options) => !options.some(({ harmful }) => harmful))).toEqual([]);
  });

  test("takes a number that is near where its own sentence says no more than about how many", () => {
    const about = content.articles
      .flatMap(({ compiled }) => compiled.items)
      .flatMap((item) => (item.form === "numeric" && /\b(about|environ) \d/.test(item.passage.quote) ? [item] : []));
    expect(about.map(({ identity }) => identity)).toEqual(
      expect.arrayContaining(["ontario-cpso/booking-opens", "ontario-cpso.fr/booking-opens"]),
    );
    expect(about.filter(({ tolerance }) => tolerance === 0)).toEqual([]);
  });

  test("asks on Ontario in French most of what it asks in English and nothing else, over the same objectives, all proved", () => {
    const itemsOf = (slug: string) => content.articles.find((article) => article.slug === slug)?.compiled.items ?? [];
    const tested = (slug: string) =>
      itemsOf(slug)
        .map(({ identity, form, objective }) => `${identity.slice(slug.length)} ${form} ${objective}`)
        .sort();
    const [english, french] = [tested("ontario-cpso"), tested("ontario-cpso.fr")];
    expect(french.filter((each) => !english.includes(each))).toEqual([]);
    expect(french.length / english.length).toBeGreaterThan(0.75);
    expect(itemsOf("ontario-cpso.fr").filter((item) => !keyAgrees(item, item.proof))).toEqual([]);
  });

  test("has no translation that its original has left behind", () => {
    const behind = content.articles.flatMap(({ result }) => (result.ok ? (result.value.behind ?? []) : []));
    expect(behind).toEqual([]);
  });

  test("asks no two questions under one identity", () => {
    for (const { result } of content.articles) {
      const identities = result.ok ? result.value.items.map(({ identity }) => identity) : [];
      expect(new Set(identities).size).toBe(identities.length);
    }
  });
});
