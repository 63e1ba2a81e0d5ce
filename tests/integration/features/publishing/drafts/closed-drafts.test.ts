import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import {
  findClosedDraft,
  fromClosedDraft,
  listClosedDrafts,
} from "../../../../../src/features/publishing/drafts/closed-drafts";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { listDrafts } from "../../../../../src/features/publishing/drafts/list-drafts";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { done } from "../../../../support/done";
import { amina, boris, chief, rana, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permitsInFrench } from "../../../../support/permits";

let close: Studio["close"];
let id: string;
const now = new Date("2026-11-28T12:00:00Z");
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now };

beforeAll(async () => {
  ({ close } = await openStudio(permitsInFrench(), now));
  const person = signedIn(amina, now);
  ({ id } = done(await beginDraft({ ...call, person, input: { article: "permits" } })));
  for (const [path, more] of [
    ["articles/permits/article.mdx", "\nOne more sentence.\n"],
    ["articles/permits/article.fr.mdx", "\nUne phrase de plus.\n"],
  ] as const) {
    const text = done(await findDraft(person, id)).files.find((file) => file.path === path)?.text ?? "";
    const input = { id: randomUUID(), seat: randomUUID(), path, base: 0, text: text + more };
    done(await saveFromForm({ ...call, person, params: { id }, input }));
  }
});
afterAll(() => close());

test("a colleague is told who holds a draft, in which languages it is, and whom to ask", async () => {
  const person = signedIn(boris, now);
  const draft = { id, article: "permits", state: "writing", holders: ["amina"], languages: ["en", "fr"] };
  expect(await listClosedDrafts(person)).toMatchObject([draft]);
  expect(await findClosedDraft(person, id, now)).toMatchObject({ ...draft, chiefs: ["chief"] });
  expect(await fromClosedDraft(person, id, "fr")).toEqual({
    redirect: { destination: `/fr/studio/drafts/${id}/closed`, permanent: false },
  });
});

test("whoever may open a draft finds it in their own list, and what is not there is nowhere", async () => {
  for (const who of [amina, rana, chief]) {
    const person = signedIn(who, now);
    expect(await listClosedDrafts(person)).toEqual([]);
    expect(await findClosedDraft(person, id, now)).toBeNull();
    expect(await listDrafts(person)).toMatchObject([{ id, languages: ["en", "fr"] }]);
  }
  for (const other of [randomUUID(), "no-id"])
    expect(await fromClosedDraft(signedIn(boris, now), other, "en")).toEqual({ notFound: true });
});
