import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { findQuestion } from "../../../../../src/features/publishing/questions/find-question";
import { importQuestions } from "../../../../../src/features/publishing/questions/import-questions";
import { done } from "../../../../support/done";
import { amina, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permits } from "../../../../support/permits";

let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const file = "articles/permits/questions.yaml";

beforeAll(async () => {
  ({ close } = await openStudio(permits(), now));
});
afterAll(() => close());

const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };
const begin = async () => done(await beginDraft({ ...call, input: { article: "permits" } })).id;
const textOf = async (id: string) => done(await findDraft(author, id)).files.find(({ path }) => path === file)?.text;
const send = (id: string, text: string, takeRest = false) =>
  importQuestions({
    ...call,
    params: { id },
    input: {
      ...{ language: "en" as const, base: 0, seat: randomUUID(), format: "gift" as const, takeRest },
      questions: new TextEncoder().encode(text),
    },
  });

const good = "When does a worker permit end?{=After 24 months#The guide says so. ~After 12 months ~Never}";

describe("questions of another system", () => {
  test("stand behind those of the draft, and wait there for a fact", async () => {
    const id = await begin();
    const { done: outcome } = done(await send(id, good));
    expect(outcome).toBe("saved");
    const found = done(
      await findQuestion(author, { draftId: id, language: "en", item: "when-does-a-worker-permit-end" }, now),
    );
    expect(found.made).toBeNull();
    expect(found.diagnostics.map(({ field, severity }) => [field, severity])).toContainEqual(["objective", "error"]);
    expect(await textOf(id)).toContain("when-does-a-worker-permit-end");
  });

  test("are not taken in part unless somebody says so, and then without what is not good", async () => {
    const id = await begin();
    const mixed = `${good}\n\nWrite about it.{}`;
    expect(await send(id, mixed)).toMatchObject({
      ok: false,
      failure: { status: 409, type: "urn:iatrox:problem:questions-not-taken", issues: [{ path: ["gift", 3] }] },
    });
    expect((await textOf(id)) ?? "").not.toContain("worker-permit-end");
    done(await send(id, mixed, true));
    expect(await textOf(id)).toContain("when-does-a-worker-permit-end");
  });

  test("are refused where nothing of the file can be taken, also if somebody says so", async () => {
    const id = await begin();
    expect(await send(id, "Write about it.{}", true)).toMatchObject({ ok: false, failure: { status: 409 } });
  });

  test("of one name get names of their own", async () => {
    const id = await begin();
    done(await send(id, `${good}\n\n${good}`));
    const text = (await textOf(id)) ?? "";
    expect([...text.matchAll(/id: (when-does-a-worker-permit-end\S*)/g)].map(([, name]) => name)).toEqual([
      "when-does-a-worker-permit-end",
      "when-does-a-worker-permit-end-2",
    ]);
  });
});
