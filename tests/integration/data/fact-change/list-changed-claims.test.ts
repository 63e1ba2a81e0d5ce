import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { listChangedClaims } from "../../../../src/data/fact-change/list-changed-claims";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { longerWorkerPermit, permitsArticle } from "../../../support/permits-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const at = (day: number) => new Date(Date.UTC(2026, 11, day, 9));

/** An editor puts the sentence otherwise, and the claim stays. */
const reworded = (text: string) => text.replace("lasts 36 months", "is good for 36 months");

test("claims that changed are listed, and neither new facts nor sentences put otherwise", async () => {
  const publish = async (changes: Parameters<typeof permitsArticle>[0], day: number) =>
    publishArticle(database.client, await permitsArticle(changes), { origin: "file", now: at(day) });
  const listed = async (since: number, most = 9) =>
    (await listChangedClaims(database.client, at(since), most)).map(({ article, revision, at: when, before, now }) => ({
      article,
      revision,
      when,
      claims: [before.claim, now.claim],
    }));
  await publish({}, 1);
  expect(await listed(0)).toEqual([]);
  await publish(longerWorkerPermit, 2);
  const change = {
    article: "permits",
    revision: 2,
    when: at(2),
    claims: [expect.stringContaining("twenty-four"), expect.stringContaining("thirty-six")],
  };
  expect(await listed(0)).toEqual([change]);
  const { "articles/permits/article.mdx": article, "articles/permits/facts.yaml": facts } = longerWorkerPermit;
  await publish(
    {
      ...longerWorkerPermit,
      "articles/permits/article.mdx": (text) => reworded(article(text)),
      "articles/permits/facts.yaml": (text) => reworded(facts(text)),
    },
    3,
  );
  expect(await database.client.factChange.count({ where: { revision: 3 } })).toBe(1);
  expect(await listed(0)).toEqual([change]);
  expect(await listed(2)).toEqual([]);
  await publish({}, 4);
  expect((await listed(0)).map(({ revision }) => revision)).toEqual([4, 2]);
  expect(await listed(0, 1)).toHaveLength(1);
});
