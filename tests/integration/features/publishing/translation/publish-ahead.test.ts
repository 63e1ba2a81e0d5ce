import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { findTranslation } from "../../../../../src/features/publishing/translation/find-translation";
import { saveTranslation } from "../../../../../src/features/publishing/translation/save-translation";
import { done } from "../../../../support/done";
import { amina, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permitsInFrench } from "../../../../support/permits";

let database: Database;
let content: Studio["content"];
let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const english = "articles/permits/article.mdx";
const french = "articles/permits/article.fr.mdx";
const step = (title: string, text: string) => `<Step title="${title}">\n\n${text}\n\n</Step>\n\n`;
const signUp = step("Sign up", "Sign up at the office first.");
const wait = step("Wait", "Wait at home until somebody writes to you.");
/** The guide with two steps in front of its own. */
const ahead = {
  [english]: (text: string) => text.replace("<Step", `${signUp}${wait}<Step`),
  "articles/permits/facts.yaml": (text: string) =>
    text.replaceAll("section: step-2", "section: step-4").replaceAll("section: step-1", "section: step-3"),
};

beforeAll(async () => {
  ({ database, content, close } = await openStudio(permitsInFrench(), now));
  await content.write(permitsInFrench(ahead));
  const { diagnostics } = await importContent(database, content.folder, new Date("2026-11-28T13:00:00Z"));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
afterAll(() => close());

const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };
const begin = async () => done(await beginDraft({ ...call, input: { article: "permits" } })).id;
const show = async (draftId: string) => done(await findTranslation(author, { draftId, language: "fr" }, now));
type Shown = Awaited<ReturnType<typeof show>>;
const titlesOf = ({ sections }: Shown) =>
  Object.fromEntries(
    sections
      .filter(({ anchor }) => anchor.startsWith("step"))
      .map(({ anchor, state, translated }) => [
        anchor,
        `${state} ${/title="([^"]*)"/.exec(translated ?? "")?.[1] ?? "-"}`,
      ]),
  );
/** Sends the form of a page with another text in one of its boxes. */
const type = async (id: string, shown: Shown, anchor: string, text: string) => {
  const { base, factsBase, originalBase, sections } = shown;
  const input = {
    ...{ language: "fr" as const, base, factsBase, originalBase, seat: randomUUID() },
    ...{ texts: {}, facts: [], confirmed: null, isAutomatic: false },
    sections: sections.map((section) => ({
      anchor: section.anchor,
      text: section.anchor === anchor ? text : (section.translated ?? section.original ?? ""),
    })),
  };
  return done(await saveTranslation({ ...call, params: { id }, input }));
};
const write = async (id: string, path: string, change: (text: string) => string) => {
  const file = done(await findDraft(author, id)).files.find((each) => each.path === path);
  const input = { id: randomUUID(), seat: randomUUID(), path, base: file?.save ?? 0, text: change(file?.text ?? "") };
  done(await saveFromForm({ ...call, params: { id }, input }));
};

describe("an original that was published ahead of its translation", () => {
  test("has each section beside the one that translates it, and what is new waits", async () => {
    const id = await begin();
    expect(titlesOf(await show(id))).toEqual({
      "step-1": "missing -",
      "step-2": "missing -",
      "step-3": "same Choisissez un permis",
      "step-4": "same Traversez la frontière",
    });
  });

  test("is translated out of order, moved and translated on, and each text stays with its section", async () => {
    const id = await begin();
    await type(id, await show(id), "step-2", step("Attendre", "Attendez chez vous."));
    // Somebody moves that step to the front, while another page with the old order is still open.
    const page = await show(id);
    await write(id, english, (text) => text.replace(`${signUp}${wait}`, `${wait}${signUp}`));
    await type(id, page, "step-1", step("S’inscrire", "Inscrivez-vous au bureau."));
    const after = await show(id);
    expect(titlesOf(after)).toEqual({
      "step-1": "same Attendre",
      "step-2": "same S’inscrire",
      "step-3": "same Choisissez un permis",
      "step-4": "same Traversez la frontière",
    });
    await write(id, english, (text) => text.replace("Wait at home", "Wait at home or abroad"));
    expect(titlesOf(await show(id))).toMatchObject({ "step-1": "behind Attendre", "step-2": "same S’inscrire" });
    await type(id, await show(id), "step-1", step("Attendre", "Attendez chez vous ou ailleurs."));
    expect(titlesOf(await show(id))).toMatchObject({ "step-1": "same Attendre" });
  });

  test("is behind after many turns between both texts in one draft, and after a page in which nothing was typed", async () => {
    const id = await begin();
    await write(id, english, (text) => text.replace("The Border Guard checks", "Somebody at the border checks"));
    await type(id, await show(id), "step-1", step("S’inscrire", "Inscrivez-vous."));
    for (const again of [
      "once",
      "twice",
      "often",
      "always",
      "seldom",
      "never",
      "today",
      "early",
      "late",
      "now",
      "soon",
    ]) {
      await write(id, french, (text) => text.replace(/Inscrivez-vous.*/, `Inscrivez-vous (${again}).`));
      await write(id, english, (text) => text.replace(/office first.*/, `office first, and ${again} again.`));
    }
    expect(titlesOf(await show(id))).toMatchObject({
      "step-1": "behind S’inscrire",
      "step-4": "behind Traversez la frontière",
    });
    const before = done(await findDraft(author, id)).files.find(({ path }) => path === french);
    const shown = await show(id);
    await type(id, shown, "step-4", shown.sections.find(({ anchor }) => anchor === "step-4")?.translated ?? "");
    expect(done(await findDraft(author, id)).files.find(({ path }) => path === french)?.save).toBe(before?.save);
    expect(titlesOf(await show(id))).toMatchObject({ "step-4": "behind Traversez la frontière" });
  });
});
