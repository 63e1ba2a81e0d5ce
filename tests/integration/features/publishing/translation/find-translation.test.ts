import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { findQuestion } from "../../../../../src/features/publishing/questions/find-question";
import { translateQuestion } from "../../../../../src/features/publishing/questions/translate-question";
import { beginTranslation } from "../../../../../src/features/publishing/translation/begin-translation";
import { findTranslation } from "../../../../../src/features/publishing/translation/find-translation";
import {
  saveTranslation,
  type TranslationChange,
} from "../../../../../src/features/publishing/translation/save-translation";
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

beforeAll(async () => {
  ({ database, content, close } = await openStudio(permitsInFrench(), now));
  const advice = (text: string) => text.replace("before you travel", "two weeks before you travel");
  await content.write(permitsInFrench({ [english]: advice }));
  await importContent(database, content.folder, new Date("2026-11-28T13:00:00Z"));
});
afterAll(() => close());

const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };
const begin = async () => done(await beginDraft({ ...call, input: { article: "permits" } })).id;

const show = async (draftId: string) => done(await findTranslation(author, { draftId, language: "fr" }, now));
const statesOf = async (id: string) =>
  Object.fromEntries((await show(id)).sections.map(({ anchor, state }) => [anchor, state]));
/** Sends the form of the translation as the page shows it, with other texts for some of its fields. */
const trySend = async (
  id: string,
  typed: { sections?: Record<string, string>; quotes?: Record<string, string> } & Partial<
    Omit<TranslationChange, "sections">
  >,
  shown?: Awaited<ReturnType<typeof show>>,
) => {
  const { sections: texts = {}, quotes = {}, ...rest } = typed;
  const { base, factsBase, originalBase, sections } = shown ?? (await show(id));
  const facts = sections.flatMap(({ anchor, facts: waiting }) =>
    waiting.map((fact) => ({ ...fact, section: anchor, offered: fact.quote, quote: quotes[fact.id] ?? fact.quote })),
  );
  const all = sections.map(({ anchor, translated, original }) => {
    return { anchor, text: texts[anchor] ?? translated ?? original ?? "" };
  });
  const page = { language: "fr" as const, base, factsBase, originalBase, seat: randomUUID() };
  const input = { ...page, texts: {}, confirmed: null, isAutomatic: false, facts, ...rest, sections: all };
  return saveTranslation({ ...call, params: { id }, input });
};
const send = async (...sent: Parameters<typeof trySend>) => done(await trySend(...sent));
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
    await send(id, { sections: { "bottom-line": part.replace("avant", "deux semaines avant") } });
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
    await send(id, { sections: { "step-1": (step?.translated ?? "").replace(fact?.quote ?? "", quote) } });
    // The section says it now, and its sentence is offered; it is noted when somebody confirms it.
    expect((await show(id)).sections.find(({ anchor }) => anchor === "step-1")?.facts).toMatchObject([{ quote }]);
    await send(id, {});
    expect(await statesOf(id)).toMatchObject({ "step-1": "behind" });
    await send(id, { confirmed: "step-1" });
    const before = permitsInFrench().get("articles/permits/facts.fr.yaml") ?? "";
    expect(
      (await textOf(id, "articles/permits/facts.fr.yaml")).split("\n").filter((line) => !before.includes(line)),
    ).toEqual([
      '    quote: "Un permis de travailleur dure 36 mois."',
      '    original: "A worker permit lasts 36 months."',
    ]);
    expect(await statesOf(id)).toMatchObject({ "step-1": "same" });
  });

  test("is begun with what has no words, and all that was typed is saved at once", async () => {
    const id = await begin();
    await write(id, french, () => null);
    await write(id, "articles/permits/facts.fr.yaml", () => null);
    expect(await show(id)).toMatchObject({ exists: false });
    const input = { language: "fr" as const, base: (await show(id)).base, seat: randomUUID() };
    done(await beginTranslation({ ...call, params: { id }, input }));
    const missing = { "": "missing", "bottom-line": "missing", "step-1": "missing", "step-2": "missing" };
    expect(await statesOf(id)).toEqual({ ...missing, practice: "same", sources: "same" });

    const parts = {
      "bottom-line": "<BottomLine>\n\nD’abord le permis.\n\n</BottomLine>",
      "step-1": `<Step title="Choisir">\n\n${["visiteur dure 3", "travailleur dure 24"].map((each) => `Un permis de ${each} mois.`).join(" ")}\n\n</Step>`,
    };
    const page = await show(id);
    await send(id, { sections: parts, texts: { title: "Les permis", summary: "Quel permis il vous faut." } }, page);
    const states = { "": "same", "bottom-line": "same", "step-1": "facts", "step-2": "missing" };
    expect(await statesOf(id)).toEqual({ ...states, practice: "same", sources: "same" });
    const text = await textOf(id, french);
    for (const part of [...Object.values(parts), 'title: "Les permis"', 'summary: "Quel permis'])
      expect(text).toContain(part);
    expect(text).not.toContain("Border Guard");

    await send(id, { confirmed: "step-1", quotes: { "student-length": "Personne n’écrit cela ici." } });
    const { sections } = await show(id);
    expect(sections.find(({ anchor }) => anchor === "step-1")?.facts).toMatchObject([
      { id: "student-length", state: "unquoted", quote: "Personne n’écrit cela ici." },
      { id: "resident-length", state: "missing", quote: "" },
    ]);

    // Somebody who sends the page of before with another section loses nothing of this.
    const second = '<Step title="Passer">\n\nLa garde vérifie.\n\n</Step>';
    expect(await send(id, { sections: { "step-2": second } }, page)).toMatchObject({ done: "merged" });
    const both = await textOf(id, french);
    for (const part of [...Object.values(parts), second]) expect(both).toContain(part);
  });

  test("is begun in any order, also by two people at once, and each section stays with its original", async () => {
    const id = await begin();
    await write(id, french, () => null);
    await write(id, "articles/permits/facts.fr.yaml", () => null);
    const input = { language: "fr" as const, base: (await show(id)).base, seat: randomUUID() };
    done(await beginTranslation({ ...call, params: { id }, input }));
    const second = '<Step title="Passer">\n\nLa garde vérifie le permis.\n\n</Step>';
    await send(id, { sections: { "step-2": second } });
    const page = await show(id);
    const translatedOf = ({ sections }: typeof page) =>
      Object.fromEntries(sections.map(({ anchor, translated }) => [anchor, translated?.trim() ?? null]));
    expect(translatedOf(page)).toMatchObject({ "step-1": null, "step-2": second });

    // Both have this page before them; what each begins stands beside what the other does.
    const first = `<Step title="Choisir">\n\n${["visiteur dure 3", "travailleur dure 24"].map((each) => `Un permis de ${each} mois.`).join(" ")}\n\n</Step>`;
    const line = "<BottomLine>\n\nD’abord le permis.\n\n</BottomLine>";
    expect(await send(id, { sections: { "step-1": first } }, page)).toEqual({ done: "saved", conflicts: 0 });
    expect(await send(id, { sections: { "bottom-line": line } }, page)).toEqual({ done: "merged", conflicts: 0 });
    expect(translatedOf(await show(id))).toMatchObject({ "bottom-line": line, "step-1": first, "step-2": second });
    const text = await textOf(id, french);
    expect([line, first, second].map((part) => text.indexOf(part))).toEqual(
      [line, first, second].map((part) => text.indexOf(part)).toSorted((one, other) => one - other),
    );
    expect(text).not.toContain("<<<<<<<");
  });

  test("is behind where the draft's original was written on after its translation, though nothing is published", async () => {
    const { id } = done(
      await beginDraft({ ...call, input: { title: "Parking at night", summary: "Where residents leave their car." } }),
    );
    const { article } = done(await findDraft(author, id));
    const path = `articles/${article}/article.mdx`;
    await write(id, path, (text) => `${text.trimEnd()}\n\n## Where\n\nBehind the hospital.\n\n## When\n\nAt night.\n`);
    const input = { language: "fr" as const, base: 0, seat: randomUUID() };
    done(await beginTranslation({ ...call, params: { id }, input }));
    await send(id, { sections: { when: "## Quand\n\nLa nuit.", where: "## Où\n\nDerrière l’hôpital." } });
    expect(await statesOf(id)).toMatchObject({ where: "same", when: "same" });
    await write(id, path, (text) => text.replace("Behind the hospital.", "Behind the hospital, on the left."));
    expect(await statesOf(id)).toMatchObject({ where: "behind", when: "same" });
    await send(id, { sections: { where: "## Où\n\nDerrière l’hôpital, à gauche." } });
    expect(await statesOf(id)).toMatchObject({ where: "same", when: "same" });
  });

  test("is not saved by itself while a mark of it is open, and as it is by the button", async () => {
    const id = await begin();
    const open = { sections: { "step-2": '<Step title="Passer">' } };
    expect(await trySend(id, { ...open, isAutomatic: true })).toMatchObject({
      ok: false,
      failure: { status: 422, type: "urn:iatrox:problem:unclosed" },
    });
    await send(id, open);
    expect(await show(id)).toMatchObject({ broken: french });
  });

  test("lists the questions of the original, and one that is translated keeps its id", async () => {
    const id = await begin();
    await write(id, "articles/permits/questions.fr.yaml", () => null);
    const { questions, questionsBase } = await show(id);
    expect(questions).toEqual(questions.map((question) => ({ ...question, translated: null })));
    const item = questions[0]?.id ?? "";
    const input = { language: "fr" as const, base: questionsBase, seat: randomUUID(), item };
    expect(done(await translateQuestion({ ...call, params: { id }, input }))).toMatchObject({ item });
    expect(await textOf(id, "articles/permits/questions.fr.yaml")).toContain(`id: ${item}`);
    const begun = done(await findQuestion(author, { draftId: id, language: "fr", item }, now));
    // Nobody has typed anything yet, so nothing is wrong yet.
    expect(begun).toMatchObject({ original: { id: item }, isNotBegun: true, diagnostics: [] });
    await write(id, "articles/permits/questions.fr.yaml", (text) =>
      text.replace(/stem: .*/, "stem: Qui regarde le permis?"),
    );
    expect((await show(id)).questions[0]?.translated).toBe("Qui regarde le permis?");
    const changed = done(await findQuestion(author, { draftId: id, language: "fr", item }, now));
    expect(changed.isNotBegun).toBe(false);
    expect(changed.diagnostics.length).toBeGreaterThan(0);
  });

  test("waits for a text whose sections cannot be told apart", async () => {
    const id = await begin();
    await write(id, french, (text) => text.replace("</Step>", ""));
    expect(await show(id)).toMatchObject({ broken: french, sections: [] });
  });
});
