import path from "node:path";
import { openEmbedded } from "../../src/data/database/open-embedded";
import { actOnDraft } from "../../src/features/publishing/drafts/act-on-draft";
import { publishDraft } from "../../src/features/publishing/drafts/publish-draft";
import { chief, rana, signedIn } from "./draft-people";
import { beforeStatements } from "./failing-at";

/** Of the 39 statements until the publication is committed, one after its texts and its revision are written. */
const last = 36;

/** A process of its own that has a draft accepted and publishes it, in a folder with `content` and `data`, and is killed before it is done. */
const [folder = "", draftId = ""] = process.argv.slice(2);
const now = new Date("2026-11-28T12:00:00Z");

process.chdir(folder);
const opened = await openEmbedded(path.join(folder, "data"));
if (!opened.ok) throw new Error(opened.failure);
const database = opened.value;
const client = beforeStatements(database.client, (number) => {
  if (number === last) process.kill(process.pid, "SIGKILL");
});

Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
await actOnDraft(signedIn(rana, now), { draftId, act: "accept", save: 3, comment: "", now });
Object.assign(globalThis, { iatroxDatabase: Promise.resolve({ ...database, client }) });
const request = { save: 3, minor: false };
await publishDraft({ person: signedIn(chief, now), draftId, request, show: async () => {}, now });
