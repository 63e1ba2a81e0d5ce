import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { contentCache } from "../../src/content/content-cache";
import { permitsInFrench } from "../support/permits";

const whole = permitsInFrench();
const folder = "articles/permits/";

/** A second guide beside the first: the same, with a fact of its own in other words. */
const twoArticles = new Map(whole);
for (const [file, text] of whole)
  if (file.startsWith(folder) && !file.includes(".fr.")) {
    const own = text
      .replaceAll("guard-checks", "guard-looks")
      .replace(
        "claim: The Border Guard checks permits and issues none.",
        "claim: Whoever looks at a permit makes none.",
      );
    twoArticles.set(file.replace(folder, "articles/again/"), own);
  }

const names = [...twoArticles.keys()];

/** One file that an editor spoils, corrects, deletes or brings back; the place is where some letters are cut out. */
const edit = fc.record({
  file: fc.constantFrom(...names),
  act: fc.constantFrom("cut", "word", "delete", "whole"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

const edited = (files: ReadonlyMap<string, string>, { file, act, at }: { file: string; act: string; at: number }) => {
  const after = new Map(files);
  const text = files.get(file) ?? twoArticles.get(file) ?? "";
  const position = Math.floor(at * text.length);
  if (act === "delete") after.delete(file);
  else if (act === "whole") after.set(file, twoArticles.get(file) ?? "");
  else after.set(file, `${text.slice(0, position)}${act === "word" ? "permit" : ""}${text.slice(position + 3)}`);
  return after;
};

describe("content that is compiled again after an edit", () => {
  test("is what it would be, had nothing been compiled before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
        const cache = contentCache();
        let files: ReadonlyMap<string, string> = twoArticles;
        await compileContent(files, [], cache);
        for (const each of edits) {
          files = edited(files, each);
          const again = await compileContent(files, [], cache);
          expect(JSON.stringify(again)).toBe(JSON.stringify(await compileContent(files)));
        }
      }),
      { numRuns: 10 },
    );
  });

  test("leaves the guide that nobody touched the very same, also when another one is new", async () => {
    const cache = contentCache();
    const before = await compileContent(whole, [], cache);
    const after = await compileContent(twoArticles, [], cache);
    const permits = after.articles.find(({ slug }) => slug === "permits");
    expect(permits?.result.ok).toBe(true);
    expect(permits).toBe(before.articles.find(({ slug }) => slug === "permits"));
  });

  test("tells of a link that leads nowhere since another guide is gone", async () => {
    const cache = contentCache();
    const file = `${folder}article.mdx`;
    const linking = new Map(twoArticles).set(
      file,
      `${twoArticles.get(file)}\nRead [the other guide](/articles/again).\n`,
    );
    const warnings = async (files: ReadonlyMap<string, string>) =>
      (await compileContent(files, [], cache)).articles
        .filter(({ slug }) => slug === "permits")
        .flatMap((article) => article.warnings.map(({ rule }) => rule));
    expect(await warnings(linking)).not.toContain("own-link");
    const alone = new Map([...linking].filter(([name]) => !name.startsWith("articles/again/")));
    expect(await warnings(alone)).toContain("own-link");
  });
});

test("one guide compiled alone leaves the others known to the next compilation", async () => {
  const cache = contentCache();
  const compiled = async (only?: string[]) =>
    (await compileContent(twoArticles, [], cache, only === undefined ? {} : { only })).articles;
  const other = (articles: Awaited<ReturnType<typeof compiled>>) => articles.find(({ slug }) => slug === "again");
  const before = other(await compiled());
  expect(before?.result.ok).toBe(true);
  expect((await compiled(["permits"])).map(({ slug }) => slug)).toEqual(["permits", "permits.fr"]);
  expect(other(await compiled())).toBe(before);
});

test("what no question rests on is changed without a question being compiled anew", async () => {
  const cache = contentCache();
  const permitsOf = async (files: ReadonlyMap<string, string>) =>
    (await compileContent(files, [], cache)).articles.find(({ slug }) => slug === "permits");
  const before = await permitsOf(twoArticles);
  const file = "articles/permits/article.mdx";
  const text = (twoArticles.get(file) ?? "").replace("<Practice />", "Ask at the desk.\n\n<Practice />");
  const after = await permitsOf(new Map([...twoArticles, [file, text]]));
  expect(after?.result.ok && after.result.value.body).toContain("Ask at the desk.");
  expect(after?.compiled).toBe(before?.compiled);
});
