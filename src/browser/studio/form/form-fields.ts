import { type BoxText, fieldsFrom, toFormText } from "../../../domain/draft/translation/form-text";
import { isSameSection } from "../../../domain/draft/translation/section-frame";
import type { SaveReply } from "../autosave";
import type { FoundText } from "../unsaved-texts";

const textareasOf = (form: ParentNode): HTMLTextAreaElement[] => [
  ...form.querySelectorAll<HTMLTextAreaElement>("textarea[id]"),
];

/** All that stands in the boxes of a form, as one text; `defaultValue`: that stood in them as the page came. */
export const textOf = (form: ParentNode, of: "value" | "defaultValue" = "value"): string =>
  toFormText(textareasOf(form).map((textarea) => ({ id: textarea.id, text: textarea[of] })));

/** Puts a text back into the boxes. One that it does not name stays, and a box that has the text already keeps its cursor. */
export const fillForm = (form: ParentNode, formText: string): void => {
  const texts = new Map(fieldsFrom(formText).map(({ id, text }) => [id, text]));
  for (const textarea of textareasOf(form)) {
    const text = texts.get(textarea.id);
    if (text !== undefined && text !== textarea.value) textarea.value = text;
  }
};

/** What a form would send if the text stood in its boxes. */
export const bodyWith = (form: HTMLFormElement, formText: string): URLSearchParams => {
  const texts = new Map(fieldsFrom(formText).map(({ id, text }) => [id, text]));
  const body = new URLSearchParams();
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[name], textarea[name]"))
    body.append(field.name, texts.get(field.id) ?? field.value);
  return body;
};

/** The newest of the saves that a form shows. */
export const newestSave = (form: ParentNode): number =>
  Math.max(...["base", "facts-base"].map((id) => Number(form.querySelector<HTMLInputElement>(`#${id}`)?.value ?? 0)));

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The server takes white space off around a text, folds it in a text of one line, and puts a section back into what it stands in.
 * `stored`: what the page has; `typed`: what stands in the box.
 */
const isSame = (id: string, stored: string, typed: string): boolean =>
  id.startsWith("text-") ? isSameSection(stored, typed) : folded(stored) === folded(typed);

/**
 * What the page that follows a save says of it. `sent`: the text that was saved. `form`: takes over which saves the page shows,
 * what its sections are called, and what it offers for boxes.
 */
export const replyFromPage = (sent: string, form: ParentNode, page: ParentNode): SaveReply => {
  const shown = new Map(textareasOf(page).map(({ id, value }) => [id, value]));
  const stored: BoxText[] = fieldsFrom(sent).map(({ id, text }) => {
    const now = shown.get(id);
    return { id, text: now === undefined || isSame(id, now, text) ? text : now };
  });
  for (const own of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input[type=hidden][id], button[id]")) {
    const now = page.querySelector<HTMLInputElement | HTMLButtonElement>(`#${CSS.escape(own.id)}`);
    if (now) own.value = now.value;
  }
  const number = newestSave(form);
  const text = toFormText(stored);
  return text === sent ? { kind: "stored", number } : { kind: "newer", number, text };
};

/**
 * What the device kept of a form, for a page that may have other boxes. `here`: with the boxes of this page alone, where what is
 * stored meanwhile is as the page shows it; `elsewhere`: what was typed in boxes that it lacks, null where nothing was.
 */
export const unsavedFor = (
  form: ParentNode,
  { text, baseText, sent, ...found }: FoundText,
): { here: FoundText; elsewhere: FoundText | null } => {
  const [typed, base, under] = [text, baseText, sent ?? ""].map(
    (each) => new Map(fieldsFrom(each).map((field) => [field.id, field.text])),
  );
  const boxes = textareasOf(form);
  const fill = (texts: ReadonlyMap<string, string> | undefined) =>
    toFormText(
      boxes.map(({ id, value }) => {
        const own = texts?.get(id) ?? value;
        return { id, text: isSame(id, own, value) ? value : own };
      }),
    );
  const ids = new Set(boxes.map(({ id }) => id));
  const others = fieldsFrom(text).filter((field) => !ids.has(field.id) && field.text !== base?.get(field.id));
  const before = others.map(({ id }) => ({ id, text: base?.get(id) ?? "" }));
  return {
    here: { ...found, text: fill(typed), baseText: fill(base), sent: sent === null ? null : fill(under) },
    elsewhere:
      others.length === 0 ? null : { ...found, text: toFormText(others), baseText: toFormText(before), sent: null },
  };
};
