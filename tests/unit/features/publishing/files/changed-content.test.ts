import { expect, test } from "vitest";
import { compileContent } from "../../../../../src/content/compile-content";
import { contentCache } from "../../../../../src/content/content-cache";
import { changedContent } from "../../../../../src/features/publishing/files/changed-content";
import { type permits, permitsInFrench } from "../../../../support/permits";
import { longerWorkerPermit } from "../../../../support/permits-article";
import { smallPathway } from "../../../../support/small-pathway";

type Changes = Parameters<typeof permits>[0];

const article = "articles/permits/article.mdx";
const withdrawn = "withdrawn:\n  - guide: old\n    on: 2026-11-27\n    why: Nobody can apply any more.\n";
const words = "words: [";

const compared = async (before: Map<string, string>, after: Map<string, string>, own: string[] = []) => {
  const cache = contentCache();
  const compiled = [await compileContent(before, [], cache), await compileContent(after, [], cache)] as const;
  const content = changedContent(...compiled, new Set(own));
  return { ...content, slugs: content.articles.map(({ slug }) => slug) };
};
const afterChanges = (changes: Changes, own?: string[]) => compared(permitsInFrench(), permitsInFrench(changes), own);

test("nothing changed, nothing differs; but an article of one's own is looked at all the same", async () => {
  const same = await afterChanges({});
  expect([same.slugs, same.diagnostics, same.withdrawn, same.pathway, same.searchWords]).toEqual([
    ...[[], [], [], undefined, undefined],
  ]);
  expect((await afterChanges({}, ["permits.fr"])).slugs).toEqual(["permits.fr"]);
});

test("a translation and an article that rest on what changed differ with it", async () => {
  expect((await afterChanges({ [article]: (text) => text.replace("before you", "long before you") })).slugs).toContain(
    "permits",
  );
  expect((await afterChanges(longerWorkerPermit)).slugs).toEqual(["permits", "permits.fr"]);
});

test("what was wrong before is not said again, and what is wrong now is", async () => {
  const broken = permitsInFrench({ "articles/permits/questions.fr.yaml": "items: [" }).set("search-words.yaml", words);
  const still = new Map(broken).set(article, (broken.get(article) ?? "").replace("before you", "long before you"));
  const unrelated = await compared(broken, still);
  expect([unrelated.slugs, unrelated.diagnostics]).toEqual([["permits"], []]);
  const worse = await compared(permitsInFrench(), broken);
  expect(worse.slugs).toEqual(["permits.fr"]);
  expect(worse.diagnostics.map(({ location: { file } }) => file)).toContain("search-words.yaml");
});

test("a day to come is a difference, too", async () => {
  const dated = await afterChanges({
    [article]: (text) => text.replace("language: en", "language: en\npublishFrom: 2026-12-01"),
  });
  expect(dated.slugs).toContain("permits");
});

test("of guides taken back and of the route, only what is new", async () => {
  const route = smallPathway();
  const gone = new Map(route).set("withdrawn.yaml", withdrawn);
  const first = await compared(route, gone);
  expect(first.withdrawn.map(({ value }) => value.guide)).toEqual(["old"]);
  expect(first.pathway).toBeUndefined();
  const other = new Map(gone).set(
    "route.yaml",
    (gone.get("route.yaml") ?? "").replaceAll("Where are you?", "Where do you live?"),
  );
  const second = await compared(gone, other);
  expect(second.withdrawn).toEqual([]);
  expect(typeof second.pathway).toBe("object");
  other.delete("route.yaml");
  expect((await compared(gone, other)).pathway).toBe("absent");
});
