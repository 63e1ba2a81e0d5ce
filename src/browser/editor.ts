import type { ComponentForm } from "../domain/draft/components/component-form";
import { countConflicts } from "../domain/draft/merge-texts";
import { toLanguage } from "../domain/language";
import { editorMessagesIn } from "../messages/editor-messages";
import { deviceStorage } from "./device/device-storage";
import { isUnsaved, restore } from "./studio/autosave";
import { element, makeNote } from "./studio/element";
import { keepSaving } from "./studio/keep-saving";
import { leaveSaved } from "./studio/leave-saved";
import { offerUnsaved } from "./studio/offer-unsaved";
import { plainSelection } from "./studio/plain-selection";
import { keepSeat } from "./studio/presence";
import { makePreviewPane } from "./studio/preview-pane";
import { offerProperties } from "./studio/properties/offer-properties";
import { makeSaveState } from "./studio/save-state";
import { sendSave } from "./studio/send-save";
import { askForProblems, lineInHash, offerCorrections, problemsIn, renewProblems } from "./studio/show-problems";
import { makeTextEditor } from "./studio/text-editor";
import { type FoundText, listUnsaved, lockOf, openSeats, storeUnsaved } from "./studio/unsaved-texts";

// Makes the text of a draft's form an editor that saves by itself, says what is wrong and who else writes. Without it the form
// does the same by its button.

const language = toLanguage(document.documentElement.lang);
const messages = editorMessagesIn(language);

const start = (form: HTMLFormElement, textarea: HTMLTextAreaElement): void => {
  const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? "";
  const [draft, path, seat] = [field("draft"), field("path"), field("seat")];
  const file = { person: form.dataset.person ?? "", draft, path };
  // Its guide may have got another name since this device kept a text of it.
  const names: string[] = [path, ...JSON.parse(form.dataset.former ?? "[]")];
  const isArticle = path.endsWith(".mdx");
  const storage = deviceStorage();
  const label = form.querySelector("label");
  const problemList = document.getElementById("problems");

  const { note, say } = makeNote();

  // A link, so that the text is saved before it is followed.
  const newFact = element("a", "button button-plain studio-new-fact", messages.editor.makeFact);
  const offerFact = (quote: string): void => {
    newFact.hidden = quote === "" || form.dataset.newFact === undefined;
    newFact.href = `${form.dataset.newFact}&${new URLSearchParams({ quote })}`;
  };
  offerFact("");

  const components: ComponentForm[] = JSON.parse(form.dataset.components ?? "[]");
  const properties = offerProperties(components, messages, () => editor);

  const host = element("div", "studio-editor");
  host.id = textarea.id;
  const editor = makeTextEditor(host, {
    text: textarea.defaultValue,
    isArticle,
    label: label?.textContent ?? "",
    lang: textarea.lang,
    components,
    phrases: messages.editor.phrases,
    marked: (text) => offerFact(plainSelection(text)),
    edited: (text) => {
      if (countConflicts(text) === 0) say("");
      saving.edited(text);
    },
    ...{ pointed: properties.pointed, chosen: properties.chosen, pictured: properties.pictured },
  });

  const state = makeSaveState(messages, {
    signIn: form.dataset.signIn ?? "",
    reload: location.href.replace(/#.*/, ""),
    copyText: () => navigator.clipboard.writeText(editor.text()),
  });
  const presence = keepSeat({ draft, seat }, messages, () => saving.end());

  const checkAgain = askForProblems(location.href.replace(/#.*/, ""));
  const showProblems = (): void => {
    if (!problemList) return;
    editor.showProblems(problemsIn(problemList).filter((problem) => problem.file === path));
    offerCorrections(problemList, messages, { path, correct: editor.correct });
  };
  const check = async (): Promise<void> => {
    const newer = await checkAgain();
    // What was typed meanwhile is checked after its own save.
    if (!newer || !problemList || isUnsaved(saving.state())) return;
    renewProblems(problemList, newer);
    showProblems();
  };

  /** What earlier pages left, until the server has it. */
  let left: FoundText[] = [];
  let hasRoom = true;
  // A file of facts or questions that is empty is none.
  const toStored = (text: string) => (text === "" && !path.endsWith("/article.mdx") ? null : text);
  const saving = keepSaving(
    { number: Number(field("base")), text: textarea.defaultValue },
    {
      sendText: async ({ text, ...save }, isClosing) => {
        const trouble = await presence.open();
        if (trouble !== null) return { kind: trouble };
        const saved = await sendSave(draft, { ...save, seat, path, text: toStored(text) }, isClosing);
        if (saved.acceptanceFell) say(messages.draft.fell);
        return saved.reply;
      },
      store: (unsaved) => {
        hasRoom = storeUnsaved(storage, { file, seat }, unsaved);
      },
      merged: (text) => {
        editor.replace(text);
        say(messages.draft.merged(countConflicts(text)));
      },
      acknowledged: () => {
        for (const { key } of left) storage?.removeItem(key);
        left = [];
        void check();
        preview.renew();
      },
      changed: (autosave) => {
        state.show(autosave, hasRoom);
        if (autosave.trouble !== "ended") return;
        editor.lock();
        presence.stop();
      },
    },
  );
  state.show(saving.state(), hasRoom);
  // What was typed before this script ran.
  if (textarea.value !== textarea.defaultValue) {
    editor.replace(textarea.value);
    saving.edited(textarea.value);
  }
  const preview = makePreviewPane(form, { address: form.dataset.preview ?? "", save: () => saving.flush() }, messages);

  /** Puts a text that the device kept together with what stands in the editor. */
  const putIn = (found: FoundText): void => {
    const { text } = restore(found, saving.state());
    left = [...left, found];
    editor.replace(text);
    saving.edited(text);
    if (countConflicts(text) > 0) say(messages.draft.merged(countConflicts(text)));
    if (!isUnsaved(saving.state())) storage?.removeItem(found.key);
  };
  const lookForUnsaved = async (): Promise<void> => {
    const open = await openSeats();
    const found = listUnsaved(storage, file, (other) => other === seat || open.has(lockOf(other)));
    for (const text of found.filter((each) => names.includes(each.path))) {
      const { isSure } = restore(text, saving.state());
      if (isSure) {
        putIn(text);
        if (isUnsaved(saving.state())) say(messages.editor.back);
      } else {
        const discard = () => storage?.removeItem(text.key);
        form.before(offerUnsaved(text, messages, { language, putIn: () => putIn(text), discard }));
      }
    }
    const others = new Set(found.map((each) => each.path).filter((other) => other !== path));
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".studio-files a[data-file]")]
      .filter((link) => others.has(link.dataset.file ?? ""))
      .map((link) => {
        const copy = element("a", "", link.firstChild?.textContent ?? "");
        copy.href = link.href;
        return copy;
      });
    if (links.length > 0)
      form.before(element("p", "notice mt-4", messages.editor.foundIn, ...links.flatMap((link) => [" ", link])));
  };

  const hint = isArticle ? `${messages.editor.slash} ${messages.editor.keys}` : messages.editor.keys;
  textarea.replaceWith(
    note,
    ...(isArticle ? [preview.toggle] : []),
    host,
    ...(isArticle ? [preview.pane] : []),
    properties.change,
    newFact,
    state.line,
    presence.note,
    element("p", "text-small text-quiet", hint),
  );
  label?.addEventListener("click", () => editor.focus());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void saving.flush();
  });
  const canSave = () => isUnsaved(saving.state()) && saving.state().trouble !== "ended";
  leaveSaved(form, { canSave, flush: saving.flush });
  problemList?.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href*='#line-']") : null;
    const at = link && link.closest("li")?.dataset.file === path ? lineInHash(link.hash) : undefined;
    if (!at) return;
    event.preventDefault();
    editor.goTo(at.line, at.column);
  });
  for (const name of ["online", "focus", "pageshow"]) window.addEventListener(name, () => saving.wake());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saving.flush(true);
    else saving.wake();
  });
  window.addEventListener("pagehide", () => void saving.flush(true));

  showProblems();
  const at = lineInHash(location.hash);
  if (at) editor.goTo(at.line, at.column);
  void navigator.locks?.request(lockOf(seat), () => new Promise(() => undefined));
  void lookForUnsaved();
};

const form = document.querySelector<HTMLFormElement>("form[data-editor]");
const textarea = form?.querySelector("textarea");
if (form && textarea) start(form, textarea);
