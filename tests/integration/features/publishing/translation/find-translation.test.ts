import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { findTranslation } from "../../../../../src/features/publishing/translation/find-translation";
import { saveSection } from "../../../../../src/features/publishing/translation/save-section";
import { saveTranslatedFact } from "../../../../../src/features/publishing/translation/save-translated-fact";
import { openContentFolder } from "../../../../support/content-folder";
import { amina, invitePeople, signedIn } from "../../../../support/draft-people";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { permitsInFrench } from "../../../../support/permits";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
const now = new Date("2026-11-28T12:00:00Z");
const english = "articles/permits/article.mdx";
const french = "articles/permits/article.fr.mdx";

beforeAll(async () => {
  content = await openContentFolder();
  await content.write(permitsInFrench());
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  database = await openFreshDatabase();
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await invitePeople(database.client);
  await importContent(database, content.folder, now);
  const advice = (text: string) => text.replace("before you travel", "two weeks before you travel");
  await content.write(permitsInFrench({ [english]: advice }));
  await importContent(database, content.folder, new Date("2026-11-28T13:00:00Z"));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const done = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };
const begin = async () => done(await beginDraft({ ...call, input: { article: "permits" } })).id;

const show = async (draftId: string) => done(await findTranslation(author, { draftId, language: "fr" }, now));
const statesOf = async (id: string) =>
  Object.fromEntries((await show(id)).sections.map(({ anchor, state }) => [anchor, state]));
const send = async (id: string, anchor: string, text: string) => {
  const { base } = await show(id);
  const input = { language: "fr" as const, base, seat: randomUUID(), section: { anchor, text } };
  return done(await saveSection({ ...call, params: { id }, input }));
};
const textOf = async (id: string, path: string) =>
  done(await findDraft(author, id)).files.find((file) => file.path === path)?.text ?? "";
/** Saves another text of a whole file. */
const write = async (id: string, path: string, change: (text: string) => string | null) => {
  const { files } = done(await findDraft(author, id));
  const file = files.find((each) => each.path === path);
  const input = { id: randomUUID(), seat: randomUUID(), path, base: file?.save ?? 0, text: change(file?.text ?? "") };
  done(await saveFromForm({ ...call, params: { id }, input }));
};

describe("a translation beside its original", () => {
  test("is behind where the original was published anew since, and not when that is translated", async () => {
    const id = await begin();
    const { sections } = await show(id);
    expect(await statesOf(id)).toMatchObject({ "": "same", "bottom-line": "behind", "step-1": "same" });
    expect(sections.find(({ anchor }) => anchor === "bottom-line")?.changes).toEqual([
      {
        before: "Apply at the Permit Office before you travel.",
        now: "Apply at the Permit Office two weeks before you travel.",
      },
    ]);
    const before = await textOf(id, french);
    const part = sections.find(({ anchor }) => anchor === "bottom-line")?.translated ?? "";
    await send(id, "bottom-line", part.replace("avant", "deux semaines avant"));
    expect(await textOf(id, french)).toBe(before.replace(part, part.replace("avant", "deux semaines avant")));
    expect(await statesOf(id)).toMatchObject({ "bottom-line": "same" });
    expect((await show(id)).head.title).toBe("Permits, step by step");
  });

  test("is behind where the draft itself changes the original, also by a fact, and says which", async () => {
    const id = await begin();
    const longer = (text: string) => text.replace("lasts 24 months", "lasts 36 months");
    await write(id, english, longer);
    await write(id, "articles/permits/facts.yaml", longer);
    const { sections } = await show(id);
    const step = sections.find(({ anchor }) => anchor === "step-1");
    expect(step).toMatchObject({ state: "behind", facts: [{ id: "worker-length", state: "behind" }] });
    const [fact] = step?.facts ?? [];
    const quote = "Un permis de travailleur dure 36 mois.";
    await send(id, "step-1", (step?.translated ?? "").replace(fact?.quote ?? "", quote));
    const { original, claim } = fact ?? { original: "", claim: "" };
    const { factsBase } = await show(id);
    const input = { language: "fr" as const, base: factsBase, seat: randomUUID() };
    const translated = { id: "worker-length", section: "step-1", quote, claim, original };
    done(await saveTranslatedFact({ ...call, params: { id }, input: { ...input, fact: translated } }));
    const before = permitsInFrench().get("articles/permits/facts.fr.yaml") ?? "";
    expect(
      (await textOf(id, "articles/permits/facts.fr.yaml")).split("\n").filter((line) => !before.includes(line)),
    ).toEqual([
      '    quote: "Un permis de travailleur dure 36 mois."',
      '    original: "A worker permit lasts 36 months."',
    ]);
    expect(await statesOf(id)).toMatchObject({ "step-1": "same" });
  });

  test("has what is missing in its order, and is begun where there is none", async () => {
    const id = await begin();
    const whole = await textOf(id, french);
    await write(id, french, (text) => text.replace(/<Step[\s\S]*?<\/Step>\n\n/, ""));
    expect(await statesOf(id)).toMatchObject({ "step-1": expect.anything(), "step-2": "missing" });
    await write(id, french, () => null);
    expect(await show(id)).toMatchObject({ exists: false });
    const input = { language: "fr" as const, base: (await show(id)).base, seat: randomUUID(), section: null };
    done(await saveSection({ ...call, params: { id }, input }));
    expect(await statesOf(id)).toEqual({
      "": "same",
      ...Object.fromEntries(
        ["bottom-line", "step-1", "step-2", "practice", "sources"].map((each) => [each, "missing"]),
      ),
    });
    await send(id, "step-1", '<Step title="Choisir">\n\nUn permis.\n\n</Step>');
    await send(id, "bottom-line", "<BottomLine>\n\nD’abord le permis.\n\n</BottomLine>");
    const text = await textOf(id, french);
    expect(text.indexOf("BottomLine")).toBeLessThan(text.indexOf("<Step"));
    expect(whole).not.toBe(text);
  });

  test("waits for a text whose sections cannot be told apart", async () => {
    const id = await begin();
    await write(id, french, (text) => text.replace("</Step>", ""));
    expect(await show(id)).toMatchObject({ broken: french, sections: [] });
  });
});
