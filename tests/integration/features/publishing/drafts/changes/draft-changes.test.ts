import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../../../src/data/database/database";
import { recordResponse } from "../../../../../../src/data/response/record-response";
import { shareBlock } from "../../../../../../src/data/share/share-block";
import { draftChangesSchema } from "../../../../../../src/domain/draft/changes/draft-changes";
import { actOnDraft } from "../../../../../../src/features/publishing/drafts/act-on-draft";
import { findChangesSince } from "../../../../../../src/features/publishing/drafts/changes/find-changes-since";
import { findDraftChanges } from "../../../../../../src/features/publishing/drafts/changes/find-draft-changes";
import { openDraft } from "../../../../../../src/features/publishing/drafts/find-draft";
import { amina, beginDraft, boris, rana, signedIn, sitDown } from "../../../../../support/draft-people";
import { anyAnswer } from "../../../../../support/learner";
import { openStudio, type Studio } from "../../../../../support/open-studio";
import { permitsInFrench } from "../../../../../support/permits";
import { longerWorkerPermit } from "../../../../../support/permits-article";
import { newLearner, startedBlock } from "../../../../../support/start-practising";

let database: Database;
let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const on = permitsInFrench();

beforeAll(async () => {
  ({ database, close } = await openStudio(on, now));
});
afterAll(() => close());

/** A draft of Amina's with these texts; null removes a file. */
const draftOf = async (texts: ReadonlyMap<string, string | null>): Promise<string> => {
  const id = await beginDraft(database.client, now, "permits");
  const { write } = await sitDown(database.client, amina, id, now);
  for (const [path, text] of texts) await write(text, 0, { path, accepted: on.get(path) ?? null });
  return id;
};
const changesOf = async (id: string, person = rana) => {
  const found = await findDraftChanges(signedIn(person, now), id, now);
  if (!found.ok) throw new Error(found.failure.title);
  return draftChangesSchema.parse(found.value);
};
const changed = (changes: Parameters<typeof permitsInFrench>[0]) =>
  new Map([...permitsInFrench(changes)].filter(([path, text]) => on.get(path) !== text));

describe("what a draft would change", () => {
  test("is the fact, the number, the questions with both keys, the translation that rests on it, who is told, and the blocks that were shared", async () => {
    const { id: learnerId } = await newLearner(database);
    const block = await startedBlock(database, learnerId, { articles: ["permits"], count: 50, mode: "tutor" }, now);
    for (const question of block.questions) {
      const request = { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 20_000 };
      const response = { learnerId, blockId: block.id, questionId: question.id, request, now };
      await recordResponse(database.client, response);
    }
    await shareBlock(database.client, { learnerId, blockId: block.id });
    const { save, files, articles, diagnostics, movedOn } = await changesOf(await draftOf(changed(longerWorkerPermit)));
    expect({ save, movedOn }).toEqual({ save: 3, movedOn: [] });
    expect(diagnostics).toMatchObject([
      { rule: "translation-behind", severity: "warning", file: "articles/permits/facts.fr.yaml" },
    ]);
    expect(files.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
      "changed articles/permits/article.mdx",
      "changed articles/permits/facts.yaml",
      "changed facts/permits.yaml",
    ]);
    const [own, french] = articles;
    expect(own).toMatchObject({ slug: "permits", revision: 1, isOther: false, learners: 1, shares: 1 });
    expect(own?.changes).toMatchObject({
      critical: [{ kind: "number", before: ["24 months"], now: ["36 months"] }],
      facts: [
        {
          fact: "worker-length",
          cells: [{ row: "Worker permit", value: "36 months" }],
          alsoIn: [{ slug: "permits.fr" }],
        },
      ],
    });
    const worker = own?.questions.changed.find(({ stem }) => stem === "How many months does a Worker permit last?");
    expect(worker).toMatchObject({ keyBefore: "24 months", key: "36 months", answered: 1, held: 1 });
    expect(french).toMatchObject({ slug: "permits.fr", isOther: true });
  });

  test("is told though it cannot be published, with why and the lines that differ", async () => {
    const broken = changed({ "facts/permits.yaml": (text) => text.replace("months: 24", "months: 36") });
    const { articles, files, diagnostics } = await changesOf(await draftOf(broken));
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    expect(articles.map(({ slug, changes }) => [slug, changes])).toEqual([
      ["permits", null],
      ["permits.fr", null],
    ]);
    expect(files[0]?.hunks[0]?.lines.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "before", text: "        cells: { months: 24, fee: unknown }" },
      { kind: "now", text: "        cells: { months: 36, fee: unknown }" },
    ]);
  });

  test("names the hosts and the components that are new", async () => {
    const texts = changed({
      "articles/permits/article.mdx": (text) =>
        text.replace(
          "Read [the first",
          "<Callout>\n\nSee [the form](https://forms.example.com/a).\n\n</Callout>\n\nRead [the first",
        ),
    });
    const { articles } = await changesOf(await draftOf(texts));
    expect(articles[0]?.changes).toMatchObject({
      hosts: ["forms.example.com"],
      components: [{ name: "Callout", before: 0, now: 1 }],
    });
  });

  test("is, for somebody who judged it, also what was changed since, by itself", async () => {
    const id = await draftOf(changed(longerWorkerPermit));
    const person = signedIn(rana, now);
    await actOnDraft(signedIn(amina, now), { draftId: id, act: "submit", now });
    await actOnDraft(person, { draftId: id, act: "return", save: 3, comment: "Say who.", now });
    const path = "articles/permits/article.mdx";
    const { write } = await sitDown(database.client, amina, id, now);
    const draft = await openDraft(person, id);
    if (!draft.ok) throw new Error(draft.failure.title);
    const file = draft.value.draft.files.find((each) => each.path === path);
    await write(`${file?.text}\nAsk the office for the form.\n`, file?.save ?? 0, { path });
    const { judged } = draft.value.draft;
    expect(judged).toEqual({ save: 3, at: now.toISOString() });
    const changes = await changesOf(id);
    const since = draftChangesSchema.parse(await findChangesSince(draft.value, 3, { changes, now }));
    expect(since.files.map((each) => each.path)).toEqual([path]);
    expect(since.articles).toMatchObject([{ slug: "permits", revision: 1, changes: { facts: [], critical: [] } }]);
    expect(since.articles[0]?.changes?.sections.flatMap(({ sentences }) => sentences)).toEqual([
      { before: null, now: "Ask the office for the form." },
    ]);
  });

  test("of a text that says what readers have is nothing", async () => {
    const same = new Map([["articles/permits/article.mdx", on.get("articles/permits/article.mdx") ?? ""]]);
    const { files, articles, pathway } = await changesOf(await draftOf(same));
    expect({ files, articles, pathway }).toEqual({ files: [], articles: [], pathway: false });
  });

  test("names the files of which readers have a newer text", async () => {
    const path = "articles/permits/article.mdx";
    const id = await beginDraft(database.client, now, "permits");
    const { write } = await sitDown(database.client, amina, id, now);
    await write((on.get(path) ?? "").replace("Which permit", "What permit"), 0, { path, accepted: "An older text." });
    expect((await changesOf(id)).movedOn).toEqual([path]);
  });

  test("is shown to its authors and to those who judge, and to no other author", async () => {
    const id = await draftOf(changed(longerWorkerPermit));
    expect((await changesOf(id, amina)).files).toHaveLength(3);
    expect(await findDraftChanges(signedIn(boris, now), id, now)).toMatchObject({
      ok: false,
      failure: { status: 404 },
    });
  });
});
