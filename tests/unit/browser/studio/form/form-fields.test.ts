// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { bodyWith, replyFromPage, textOf, unsavedFor } from "../../../../../src/browser/studio/form/form-fields";

/** A form with a box for each text, and the numbers of the saves that it shows. */
const formWith = (texts: Record<string, string>, base = 1): HTMLFormElement => {
  const form = document.createElement("form");
  for (const [id, value] of [
    ["base", String(base)],
    ["facts-base", "0"],
    ["offered-fee", texts["quote-fee"] ?? ""],
  ] as const)
    form.append(Object.assign(document.createElement("input"), { type: "hidden", id, name: id, value }));
  for (const [id, value] of Object.entries(texts)) {
    const box = Object.assign(document.createElement("textarea"), { id, name: id });
    box.value = value;
    form.append(box);
  }
  return form;
};
const texts = { "text-step": "Un.\n\nDeux.", "quote-fee": "", "field-title": "Titre" };
const found = (form: HTMLFormElement, typed: Record<string, string>) => {
  const [baseText, text] = [textOf(form), textOf(formWith({ ...texts, ...typed }))];
  return { base: 1, baseText, text, sent: null, at: 0, key: "key" };
};

test("a save is stored where the next page shows what was sent, but for white space that is taken off", () => {
  const form = formWith({ ...texts, "text-step": "Trois. \n", "field-title": " Mon  titre" });
  const page = formWith({ ...texts, "text-step": "Trois.", "field-title": "Mon titre" }, 7);
  expect(replyFromPage(textOf(form), form, page)).toEqual({ kind: "stored", number: 7 });
  expect(form.querySelector<HTMLInputElement>("#base")?.value).toBe("7");
});

test("what somebody else stored, or the page offers, comes back", () => {
  const form = formWith(texts);
  const page = formWith({ ...texts, "quote-fee": "Le prix est de 5 dollars." }, 7);
  const reply = replyFromPage(textOf(form), form, page);
  expect(reply).toMatchObject({ kind: "newer", number: 7 });
  expect(reply.kind === "newer" && reply.text).toContain("Le prix est de 5 dollars.");
  expect(bodyWith(form, textOf(form)).get("offered-fee")).toBe("Le prix est de 5 dollars.");
});

test("what the device kept is put into the boxes that a page has, and the rest stays there", () => {
  const left = found(formWith(texts), { "text-step": "Un.\n\nTrois.", "quote-fee": "Cinq dollars." });
  const narrow = formWith({ "text-step": "Un.\n\nDeux." });
  const { here, elsewhere } = unsavedFor(narrow, left);
  expect(here.text).toBe(textOf(formWith({ "text-step": "Un.\n\nTrois." })));
  expect(here.baseText).toBe(textOf(narrow));
  expect(elsewhere?.text).toBe(textOf(formWith({ "quote-fee": "Cinq dollars." })));
});

test("what was stored meanwhile is as the page shows it", () => {
  const left = found(formWith(texts), { "field-title": "Mon  titre " });
  const now = formWith({ ...texts, "field-title": "Mon titre" }, 7);
  expect(unsavedFor(now, left)).toMatchObject({ here: { text: textOf(now) }, elsewhere: null });
});

test("a section is known by the name that its new heading gives it, so that the next save finds it", () => {
  const sectionForm = (anchor: string) => {
    const form = formWith({ "text-2": "## Où" });
    form.append(
      Object.assign(document.createElement("input"), { type: "hidden", id: "anchor-2", name: "anchor", value: anchor }),
    );
    return form;
  };
  const form = sectionForm("where");
  replyFromPage(textOf(form), form, sectionForm("ou"));
  expect(bodyWith(form, textOf(form)).get("anchor")).toBe("ou");
});
