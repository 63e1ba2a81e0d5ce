import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openContentFolder } from "../../../support/content-folder";
import { permits } from "../../../support/permits";

let content: Awaited<ReturnType<typeof openContentFolder>>;
let bin: typeof import("../../../../bin/content/find-article");

beforeAll(async () => {
  content = await openContentFolder();
  const renamed = [...permits()].map(([file, text]): [string, string] => [
    file.replace("articles/permits/", "articles/licences/"),
    file.endsWith("article.mdx") ? text.replace(/^---\n/, "---\nredirectFrom: [permits]\n") : text,
  ]);
  await content.write(new Map(renamed));
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  vi.resetModules();
  bin = await import("../../../../bin/content/find-article");
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  await content.remove();
});

test("a guide is found by the name that the identities of its questions begin with, and keeps them", async () => {
  const article = await bin.findArticleById(await bin.readContent(), "permits");
  expect(article?.slug).toBe("licences");
  expect(article?.result.ok && article.result.value.items.map(({ identity }) => identity)).toContain(
    "permits/who-checks",
  );
  expect(await bin.findArticleById(await bin.readContent(), "nowhere")).toBeUndefined();
});

test("of a name that no guide has, those that there are can be told", async () => {
  const { article, slugs } = await bin.findArticle("permits");
  expect(article).toBeUndefined();
  expect(bin.adviseSlug("permits", slugs, "npm run content:items -- <slug>")).toBe(
    "There is no article “permits”. There is: licences.",
  );
});
