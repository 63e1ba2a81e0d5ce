import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GateThread } from "../../../../../src/content/gate/gate-thread";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { saveFromForm } from "../../../../../src/features/publishing/drafts/save-from-form";
import { findTranslation } from "../../../../../src/features/publishing/translation/find-translation";
import { saveTranslation } from "../../../../../src/features/publishing/translation/save-translation";
import { splitOnce } from "../../../../../src/features/publishing/translation/split-cache";
import { done } from "../../../../support/done";
import { amina, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permitsInFrench } from "../../../../support/permits";

let studio: Studio;
const now = new Date("2026-11-28T12:00:00Z");
beforeAll(async () => {
  studio = await openStudio(permitsInFrench(), now);
});
afterAll(() => studio.close());

const author = signedIn(amina, now);
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person: author };
const paths = ["articles/permits/article.mdx", "articles/permits/article.fr.mdx"] as const;

/** A draft in which the original and its translation were changed so many times, by turns. */
const beginWith = async (turns: number): Promise<string> => {
  const { id } = done(await beginDraft({ ...call, input: { article: "permits" } }));
  for (let turn = 0; turn < turns; turn += 1) {
    const path = paths[turn % 2 === 0 ? 0 : 1];
    const file = done(await findDraft(author, id)).files.find((each) => each.path === path);
    const text = `${file?.text}\nTurn ${turn} of ${id}.\n`;
    const input = { id: randomUUID(), seat: randomUUID(), path, base: file?.save ?? 0, text };
    done(await saveFromForm({ ...call, params: { id }, input }));
  }
  return id;
};

/** How many texts the gate reads for a save of what is typed into the step of a translation, as its page sends it by itself. */
const readsOfSave = async (id: string, typed: string): Promise<number> => {
  const { sections, ...page } = done(await findTranslation(author, { draftId: id, language: "fr" }, now));
  const input = {
    ...{ language: "fr" as const, base: page.base, factsBase: page.factsBase, originalBase: page.originalBase },
    ...{ seat: randomUUID(), texts: {}, facts: [], confirmed: null, isAutomatic: true },
    sections: sections.map(({ anchor, translated, original }) => {
      const text = translated ?? original ?? "";
      return { anchor, text: anchor === "step-1" ? text.replace("</Step>", `${typed}\n\n</Step>`) : text };
    }),
  };
  const read = vi.spyOn(GateThread.prototype, "read");
  done(await saveTranslation({ ...call, params: { id }, input }));
  const { length } = read.mock.calls;
  read.mockRestore();
  expect(done(await findDraft(author, id)).files.find(({ path }) => path === paths[1])?.text).toContain(typed);
  return length;
};

test.each([2, 12])("after %i turns of both texts, a save has the gate read the new text alone", async (turns) => {
  const id = await beginWith(turns);
  expect([await readsOfSave(id, "Encore ceci."), await readsOfSave(id, "Et cela.")]).toEqual([1, 1]);
});

test("a refused text is read again after a minute, for the gate may have lacked time", async () => {
  const read = vi.spyOn(GateThread.prototype, "read");
  const text = `---\ntitle: ${randomUUID()}\n---\n\n<Step>\n`;
  expect([await splitOnce(text), await splitOnce(text), read.mock.calls.length]).toEqual([undefined, undefined, 1]);
  const start = performance.now();
  const time = vi.spyOn(performance, "now").mockImplementation(() => start + 61_000);
  expect([await splitOnce(text), read.mock.calls.length]).toEqual([undefined, 2]);
  for (const spy of [read, time]) spy.mockRestore();
});
