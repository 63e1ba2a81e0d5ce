import { afterAll, beforeAll, expect, test } from "vitest";
import { type HalfMigrated, migratedBefore } from "../../support/run-migrations";

const migration = "20261128053000_draft_life";

let old: HalfMigrated;
beforeAll(async () => {
  old = await migratedBefore(migration);
});
afterAll(() => old.close());

const draft = "00000001-0000-4000-8000-000000000001";

test("a revision from before names the draft that was published with it, and of a save the path alone can change", async () => {
  await old.run(`
    BEGIN;
    INSERT INTO article (slug, id, original_slug, language, current_number) VALUES ('fees', 'fees', 'fees', 'en', 2);
    INSERT INTO revision (article_slug, number, hash, content, origin, created_at)
    VALUES ('fees', 1, 'one', '{}', 'file', '2026-11-27 12:00:00.123Z'),
           ('fees', 2, 'two', '{}', 'studio', '2026-11-28 12:00:00.456Z');
    INSERT INTO person (id, name, sign_in_name, role) VALUES ('chief', 'Chidi', 'chidi', 'editor-in-chief');
    INSERT INTO draft (id, article, title, state, created_by, created_at, updated_at, last_save, published_by, published_at,
                       override_reason)
    VALUES ('${draft}', 'fees', 'Fees', 'published', 'chief', now(), now(), 1, 'chief', '2026-11-28 12:00:00.456Z',
            'The office closed.');
    INSERT INTO draft_save (draft_id, number, id, path, text, author_id, at)
    VALUES ('${draft}', 1, '${draft}', 'articles/fees/article.mdx', 'Text.', 'chief', now());
    COMMIT;`);
  await old.runMigrations({ from: migration });
  const { client } = old.database;
  const revisions = await client.revision.findMany({ orderBy: { number: "asc" }, select: { draftId: true } });
  expect(revisions).toEqual([{ draftId: null }, { draftId: draft }]);
  expect(await client.draft.findMany({ select: { articleAct: true, formerNames: true } })).toEqual([
    { articleAct: null, formerNames: [] },
  ]);
  await client.draftSave.updateMany({ data: { path: "articles/dues/article.mdx" } });
  await expect(client.draftSave.updateMany({ data: { text: "Another." } })).rejects.toThrow();
  await expect(client.draftSave.deleteMany()).rejects.toThrow();
});
