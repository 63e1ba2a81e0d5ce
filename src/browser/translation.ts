import { countConflicts } from "../domain/draft/merge-texts";
import { fieldsFrom } from "../domain/draft/translation/form-text";
import { toLanguage } from "../domain/language";
import { editorMessagesIn } from "../messages/editor-messages";
import { deviceStorage, writeStorage } from "./device/device-storage";
import { isUnsaved, restore, type SaveReply, type Trouble } from "./studio/autosave";
import { makeNote } from "./studio/element";
import { bodyWith, fillForm, newestSave, replyFromPage, textOf, unsavedFor } from "./studio/form/form-fields";
import { keepSaving } from "./studio/keep-saving";
import { leaveSaved } from "./studio/leave-saved";
import { offerUnsaved } from "./studio/offer-unsaved";
import { keepSeat } from "./studio/presence";
import { makeSaveState } from "./studio/save-state";
import { limitMs, troubles } from "./studio/send-save";
import { type FoundText, listUnsaved, lockOf, openSeats, storeUnsaved } from "./studio/unsaved-texts";

// Saves a translation while somebody writes it, as the editor does a text: all boxes of the form are one text. Without it the form
// does the same by its button.

const language = toLanguage(document.documentElement.lang);
const messages = editorMessagesIn(language);

const ofThisForm: Readonly<Record<number, Trouble>> = { ...troubles, 409: "ended", 422: "unclosed" };

const start = (form: HTMLFormElement): void => {
  const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? "";
  const [draft, seat] = [field("draft"), field("seat")];
  // The boxes of its form are kept apart from the text of the file, which the editor keeps.
  const file = { person: form.dataset.person ?? "", draft, path: `${form.dataset.translation}#form` };
  const storage = deviceStorage();

  const { note, say } = makeNote();
  const state = makeSaveState(messages, {
    signIn: form.dataset.signIn ?? "",
    reload: location.href.replace(/#.*/, ""),
    copyText: () =>
      navigator.clipboard.writeText(
        fieldsFrom(textOf(form))
          .map(({ text }) => text)
          .join("\n\n"),
      ),
  });
  const presence = keepSeat({ draft, seat }, messages, () => saving.end());

  /** Says of each section how it is now, and shows the facts that wait since it is translated. */
  const showStates = (page: Document): void => {
    for (const shown of document.querySelectorAll(".translation-state, #translation-count")) {
      const now = page.getElementById(shown.id);
      if (now === null) continue;
      shown.textContent = now.textContent;
      const section = shown.closest<HTMLElement>(".translation-section");
      const { state: other } = now.closest<HTMLElement>(".translation-section")?.dataset ?? {};
      if (section && other) section.dataset.state = other;
      const facts = now.closest(".translation-section")?.querySelector(".translation-facts");
      if (section && facts && !section.querySelector(".translation-facts"))
        section.append(document.importNode(facts, true));
    }
  };

  const post = async (text: string, isClosing: boolean): Promise<SaveReply> => {
    const body = bodyWith(form, text);
    body.set("automatic", "yes");
    // The page that follows has every section, under the name that its new heading gives it.
    body.delete("show");
    try {
      const reply = await fetch(form.action, {
        method: "POST",
        body,
        // The most that a browser sends of a page that is being closed.
        keepalive: isClosing && body.toString().length < 60_000,
        signal: AbortSignal.timeout(limitMs),
      });
      if (!reply.ok) return { kind: ofThisForm[reply.status] ?? "failed" };
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const next = page.querySelector("form[data-translation]");
      if (next === null) return { kind: "ended" };
      const outcome = replyFromPage(text, form, next);
      showStates(page);
      return outcome;
    } catch {
      return { kind: "offline" };
    }
  };

  /** Takes from the device what earlier pages left there, once the server has it. */
  let drops: (() => void)[] = [];
  let hasRoom = true;
  const saving = keepSaving(
    { number: newestSave(form), text: textOf(form, "defaultValue") },
    {
      sendText: async ({ text }, isClosing) => {
        const trouble = await presence.open();
        return trouble === null ? post(text, isClosing) : { kind: trouble };
      },
      store: (unsaved) => {
        hasRoom = storeUnsaved(storage, { file, seat }, unsaved);
      },
      merged: (text) => {
        fillForm(form, text);
        if (countConflicts(text) > 0) say(messages.draft.merged(countConflicts(text)));
      },
      acknowledged: () => {
        for (const drop of drops) drop();
        drops = [];
      },
      changed: (autosave) => {
        state.show(autosave, hasRoom);
        if (autosave.trouble !== "ended") return;
        for (const textarea of form.querySelectorAll("textarea")) textarea.readOnly = true;
        presence.stop();
      },
    },
  );
  state.show(saving.state(), hasRoom);
  // What was typed before this script ran.
  saving.edited(textOf(form));

  /** Puts what the device kept together with what stands in the boxes. */
  const putIn = (found: FoundText, drop: () => void): void => {
    drops = [...drops, drop];
    const { text } = restore(found, saving.state());
    fillForm(form, text);
    saving.edited(textOf(form));
    if (countConflicts(text) > 0) say(messages.draft.merged(countConflicts(text)));
  };
  const lookForUnsaved = async (): Promise<void> => {
    const open = await openSeats();
    const found = listUnsaved(storage, file, (other) => other === seat || open.has(lockOf(other)));
    for (const each of found.filter(({ path }) => path === file.path)) {
      const { here, elsewhere } = unsavedFor(form, each);
      const drop = () => {
        if (elsewhere) writeStorage(storage, each.key, elsewhere);
        else storage?.removeItem(each.key);
      };
      const { text, isSure } = restore(here, saving.state());
      if (text === saving.state().text) drop();
      else if (isSure) {
        putIn(here, drop);
        say(messages.editor.back);
      } else {
        const offer = { language, putIn: () => putIn(here, drop), discard: drop };
        form.before(offerUnsaved(here, messages, offer));
      }
    }
  };

  form.querySelector(".translation-bar")?.append(state.line, presence.note);
  form.before(note);
  form.addEventListener("input", () => saving.edited(textOf(form)));
  // What a button sends is what stands in the boxes; the page that follows finds on the device what was not stored.
  leaveSaved(form, {
    canSave: () => isUnsaved(saving.state()) && saving.state().trouble !== "ended",
    flush: saving.flush,
  });
  for (const name of ["online", "focus", "pageshow"]) window.addEventListener(name, () => saving.wake());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saving.flush(true);
    else saving.wake();
  });
  void navigator.locks?.request(lockOf(seat), () => new Promise(() => undefined));
  void lookForUnsaved();
};

const form = document.querySelector<HTMLFormElement>("form[data-translation]");
if (form) start(form);
