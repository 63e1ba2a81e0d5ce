import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuildCache, openBuildCache, recordBuildCache } from "../../src/content/build-cache";
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

describe("content that a build has compiled", () => {
  const program = mkdtempSync(path.join(tmpdir(), "iatrox-program-"));
  beforeAll(async () => {
    const record = recordBuildCache("of the build");
    await compileContent(twoArticles, [], contentCache(record));
    record.write(program);
  });
  afterAll(() => rmSync(program, { recursive: true }));

  /** Also tells what a start makes itself. */
  const startOf = (version: string) => {
    const made: string[] = [];
    const built = openBuildCache(program, version);
    const keep: BuildCache["keep"] = (costly, inputs, make) =>
      built.keep(costly, inputs, () => {
        made.push(costly);
        return make();
      });
    return { made, cache: contentCache({ keep }) };
  };

  test("is what it would be without, whatever was edited since", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 2 }), async (edits) => {
        const files = edits.reduce<ReadonlyMap<string, string>>(edited, twoArticles);
        const { made, cache } = startOf("of the build");
        expect(JSON.stringify(await compileContent(files, [], cache))).toBe(
          JSON.stringify(await compileContent(files)),
        );
        if (edits.length === 0) expect(made).toEqual([]);
      }),
      { numRuns: 20, examples: [[[]]] },
    );
  });

  test("is compiled by a start but for the guide that was edited, and all of it by another build", async () => {
    const file = `${folder}facts.yaml`;
    const files = new Map(twoArticles).set(file, `${twoArticles.get(file)}# A note.\n`);
    const own = startOf("of the build");
    await compileContent(files, [], own.cache);
    // The guide and its translation, whose rules read its facts; no question rests on a note.
    expect(own.made).toEqual(["rules", "rules"]);
    const other = startOf("of another build");
    const { articles } = await compileContent(twoArticles, [], other.cache);
    const translations = articles.filter(({ slug }) => slug.endsWith(".fr"));
    expect(translations.length).toBeGreaterThan(0);
    expect(other.made.toSorted()).toEqual(
      [
        ...articles.flatMap(() => ["items", "rules"]),
        ...translations.flatMap(() => ["sections", "sentences"]),
      ].toSorted(),
    );
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
