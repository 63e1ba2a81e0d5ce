import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findArticle } from "../../../../../src/data/article/find-article";
import { verifyChain } from "../../../../../src/data/audit/verify-chain";
import { migrate } from "../../../../../src/data/database/migration/migrate";
import { openEmbedded } from "../../../../../src/data/database/open-embedded";
import { createDraft } from "../../../../../src/data/draft/create-draft";
import { actOnDraft } from "../../../../../src/features/publishing/drafts/act-on-draft";
import { publishDraft } from "../../../../../src/features/publishing/drafts/publish-draft";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { openContentFolder } from "../../../../support/content-folder";
import { amina, chief, invitePeople, signedIn } from "../../../../support/draft-people";
import { permits } from "../../../../support/permits";
import { longerWorkerPermit } from "../../../../support/permits-article";
import { startProcess } from "../../../../support/start-process";

const now = new Date("2026-11-28T12:00:00Z");
const draftId = randomUUID();
const child = path.resolve("tests/support/publish-until-killed.ts");
let content: Awaited<ReturnType<typeof openContentFolder>>;

const open = async () => {
  const opened = await openEmbedded(path.join(content.root, "data"));
  if (!opened.ok) throw new Error(opened.failure);
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(opened.value) });
  return opened.value;
};

beforeAll(async () => {
  content = await openContentFolder();
  await content.write(permits());
  const database = await open();
  await migrate(database);
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(content.root);
  await invitePeople(database.client);
  await importContent(database, content.folder, now);
  const [before, after] = [permits(), permits(longerWorkerPermit)];
  const first = Object.keys(longerWorkerPermit).map((file) => ({
    ...{ id: randomUUID(), path: file },
    ...{ base: before.get(file) ?? null, text: after.get(file) ?? null },
  }));
  await createDraft(database.client, {
    id: draftId,
    article: "permits",
    title: "Permits",
    personId: amina.id,
    first,
    now,
  });
  expect(await actOnDraft(signedIn(amina, now), { draftId, act: "submit", now })).toMatchObject({ ok: true });
  await database.close();
  cwd.mockRestore();
});
afterAll(async () => {
  await content.remove();
});

test("a server killed in the middle of a publication of what it had accepted has the draft accepted and nothing published", async () => {
  const killed = startProcess(process.execPath, ["--import", "tsx", child, content.root, draftId]);
  expect(await once(killed, "exit")).toEqual([null, "SIGKILL"]);

  const database = await open();
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  const { client } = database;
  const found = async () => {
    const draft = await client.draft.findUnique({ where: { id: draftId } });
    const revisions = await client.revision.count();
    return [
      draft?.state,
      (await findArticle(client, "permits"))?.revision,
      revisions,
      await client.contentFile.count(),
    ];
  };
  expect(await found()).toEqual(["accepted", 1, 1, 0]);
  const request = { save: 3, minor: false };
  await publishDraft({ person: signedIn(chief, now), draftId, request, show: async () => {}, now });
  expect(await found()).toEqual(["published", 2, 2, 3]);
  expect((await verifyChain(client)).broken).toBeUndefined();
  vi.restoreAllMocks();
  await database.close();
});
