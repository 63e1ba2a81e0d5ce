import { afterAll, beforeAll, expect, test } from "vitest";
import { type HalfMigrated, migratedBefore } from "../../support/run-migrations";

const migration = "20261127172000_pathway_article";

let old: HalfMigrated;
beforeAll(async () => {
  old = await migratedBefore(migration);
});
afterAll(() => old.close());

test("sentences of a pathway that was published before keep their articles, and texts their words", async () => {
  const quote = 'The "edition": a word.';
  const content = (name: string) => ({
    facts: [{ quotes: { fr: [{ [name]: "guide.fr", section: "step-1", quote }] } }],
  });
  await old.run(
    `INSERT INTO pathway (id, hash, content, published_at) VALUES (1, 'hash', '${JSON.stringify(content("edition"))}', now())`,
  );
  await old.runMigrations({ from: migration });
  expect(await old.database.client.pathway.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
    content: content("article"),
  });
});
