import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { timedUuid } from "../../../../../src/domain/timed-uuid";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { editDraft } from "../../../../../src/features/publishing/drafts/forms/edit-draft";
import { rebaseDraft } from "../../../../../src/features/publishing/drafts/rebase-draft";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { done } from "../../../../support/done";
import { amina, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permits } from "../../../../support/permits";

let studio: Studio;
const path = "articles/permits/article.mdx";
const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour));
const author = signedIn(amina, at(12));
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now: at(15), person: author };

beforeAll(async () => {
  studio = await openStudio(permits(), at(12));
});
afterAll(() => studio.close());

test("what is published while a page is open is merged with what is typed there, and not written over", async () => {
  const { id } = done(await beginDraft({ ...call, input: { article: "permits" } }));
  const fileOf = async () => done(await findDraft(author, id)).files.find((file) => file.path === path);
  const shown = (await fileOf())?.text ?? "";
  const seat = timedUuid(at(13), randomUUID());
  const news = (text: string) => text.replace("before you travel", "well before you travel");
  await studio.content.write(permits({ [path]: news }));
  const { refused, diagnostics } = await importContent(studio.database, studio.content.folder, at(14));
  expect({ refused, diagnostics }).toEqual({ refused: [], diagnostics: [] });

  const typed = shown.replace("again before you go", "again before you leave");
  expect(typed).not.toBe(shown);
  const input = { id: randomUUID(), seat, path, base: 0, text: typed };
  expect(done(await saveFromForm({ ...call, params: { id }, input }))).toEqual({ done: "saved", conflicts: 0 });
  expect(await fileOf()).toMatchObject({ text: typed, movedOn: true });
  expect(done(await rebaseDraft(author, id, at(15)))).toEqual({ files: [{ path, conflicts: 0 }] });
  expect(await fileOf()).toMatchObject({ text: news(typed), movedOn: false });

  // A page that was made since shows what readers have.
  const { id: later } = done(await beginDraft({ ...call, input: { article: "permits" } }));
  const next = { ...input, id: randomUUID(), seat: timedUuid(at(15), randomUUID()), text: news(typed) };
  done(await saveFromForm({ ...call, params: { id: later }, input: next }));
  expect(done(await findDraft(author, later)).files.find((file) => file.path === path)?.movedOn).toBe(false);
});

test("what is published while a form is open keeps its fields, and the form changes those alone that somebody typed", async () => {
  const { id } = done(await beginDraft({ ...call, input: { article: "permits" } }));
  const shown = done(await findDraft(author, id)).files.find((file) => file.path === path)?.text ?? "";
  const fieldOf = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1];
  const values = { title: fieldOf(shown, "title") ?? "", summary: fieldOf(shown, "summary") ?? "" };
  const seat = timedUuid(at(16), randomUUID());
  const news = (text: string) => text.replace(`title: ${values.title}`, "title: Permits, anew");
  await studio.content.edit(path, news(shown));
  expect((await importContent(studio.database, studio.content.folder, at(17))).refused).toEqual([]);

  const typed = { ...values, reviewEveryMonths: "4" };
  const input = { form: "front-matter", act: "save", language: "en", entry: "", values: typed, base: 0, seat } as const;
  done(await editDraft({ ...call, now: at(18), params: { id }, input }));
  done(await rebaseDraft(author, id, at(18)));
  const text = done(await findDraft(author, id)).files.find((file) => file.path === path)?.text ?? "";
  expect([fieldOf(text, "title"), fieldOf(text, "reviewEveryMonths")]).toEqual(["Permits, anew", "4"]);
});
