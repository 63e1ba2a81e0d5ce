import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { permits } from "../support/permits";

describe("compiling content", () => {
  test("gives the whole article with facts, sources, tables and questions, and nothing to mend", async () => {
    const { articles, diagnostics } = await compileContent(permits());
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(1);
    const [compiled] = articles;
    expect(compiled?.warnings).toEqual([]);
    expect(compiled?.result).toMatchObject({ ok: true });
    if (!compiled?.result.ok) throw new Error("the article did not pass");
    const article = compiled.result.value;
    expect(article.slug).toBe("permits");
    expect(article.sections.map(({ anchor }) => anchor)).toEqual(
      expect.arrayContaining(["bottom-line", "step-1", "step-2"]),
    );
    expect(article.facts.map(({ id, section }) => `${id} ${section}`)).toEqual([
      "visitor-length step-1",
      "student-length step-1",
      "worker-length step-1",
      "resident-length step-1",
      "guard-checks step-2",
    ]);
    expect(article.sources.map(({ id, stated }) => ({ id, stated }))).toEqual([
      { id: "permit-office", stated: "2024" },
      { id: "border-guard", stated: null },
    ]);
    expect(article.tables[0]?.rows[0]?.cells).toEqual({ months: { value: 3, fact: "visitor-length" }, fee: "unknown" });
    expect(article.items).toHaveLength(9);
    expect(compiled.compiled.items).toEqual(article.items);
  });

  test("gives the same bytes twice", async () => {
    expect(JSON.stringify(await compileContent(permits()))).toBe(JSON.stringify(await compileContent(permits())));
  });

  test("takes an article that has neither facts nor questions", async () => {
    const { articles } = await compileContent(
      permits({
        "articles/permits/article.mdx": (text) => text.replaceAll(/ lasts \d+ months/g, " lasts for long"),
        "articles/permits/facts.yaml": null,
        "articles/permits/questions.yaml": null,
      }),
    );
    expect(articles[0]?.result.ok && articles[0].result.value.items).toEqual([]);
  });

  test("lets a fault in one article stop no other", async () => {
    const { articles } = await compileContent(
      permits({ "articles/broken/article.mdx": "<Quiz />\n", "articles/another/facts.yaml": "quotes: 1\n" }),
    );
    expect(articles.map(({ slug, result }) => `${slug} ${result.ok}`)).toEqual([
      "another false",
      "broken false",
      "permits true",
    ]);
  });

  test("lets an id that a second article takes stop the second alone", async () => {
    const own =
      "facts:\n  - id: guard-checks\n    claim: The guard checks all.\n    source: border-guard\n    volatility: low\n    section: introduction\n    quote: Hello.\n";
    const { articles } = await compileContent(
      permits({ "articles/second/article.mdx": "---\ntitle: x\n---\nHello.\n", "articles/second/facts.yaml": own }),
    );
    expect(articles.map(({ slug, result }) => `${slug} ${result.ok}`)).toEqual(["permits true", "second false"]);
  });

  test("stops each article that rests on a faulty entry of a shared file, and tells the fault where it stands", async () => {
    const { articles, diagnostics } = await compileContent(
      permits({ "facts/permits.yaml": (text) => text.replace("volatility: medium", "volatility: often") }),
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: "facts/permits.yaml", line: 5 }),
        message: "`volatility` says `often`, which is not known here.",
      }),
    ]);
    const result = articles[0]?.result;
    expect(
      result?.ok ? [] : result?.failure.map(({ location: { line }, message }) => ({ line, message })),
    ).toContainEqual({
      line: 2,
      message: "The claim `visitor-length` has a fault where it is written, in facts/permits.yaml, line 2.",
    });
  });

  test("tells a shared claim whose source does not exist, though no article quotes it", async () => {
    const { diagnostics, articles } = await compileContent(
      permits({
        "facts/more.yaml":
          "claims:\n  - id: lonely\n    claim: Nobody quotes this.\n    source: nowhere\n    volatility: low\n",
      }),
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: "facts/more.yaml", line: 4 }),
        message: "There is no source `nowhere`.",
      }),
    ]);
    expect(articles[0]?.result.ok).toBe(true);
  });

  test("warns of a file that nothing reads", async () => {
    const { articles, diagnostics } = await compileContent(
      permits({ "articles/permits/article.de.mdx": "Guten Tag.\n", "facts/notes.txt": "x" }),
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({ location: { file: "facts/notes.txt", line: 1 }, severity: "warning" }),
    ]);
    expect(articles[0]?.warnings).toEqual([
      expect.objectContaining({
        location: { file: "articles/permits/article.de.mdx", line: 1 },
        severity: "warning",
        message: "Nothing reads this file.",
      }),
    ]);
    expect(articles[0]?.result.ok).toBe(true);
  });

  test.each(["Permits", "search", "a--b"])("refuses %s as the address of an article", async (slug) => {
    const { articles } = await compileContent(new Map([[`articles/${slug}/article.mdx`, "Hello.\n"]]));
    const result = articles[0]?.result;
    expect(result?.ok ? [] : result?.failure).toContainEqual(
      expect.objectContaining({ message: `The folder \`${slug}\` cannot be the address of an article.` }),
    );
  });
});
