import { uuidFromBytes } from "../../domain/device/uuid-from-bytes";
import {
  type Autosave,
  beginAutosave,
  dueAt,
  edit,
  end,
  isUnsaved,
  receive,
  type SaveReply,
  send,
  unsavedText,
  wake,
} from "./autosave";
import type { StoredText } from "./unsaved-texts";

/**
 * What the saving needs of the page. `sendText`: asks the server. `store`: keeps on the device what is not acknowledged.
 * `merged`: puts a text into the editor that has what somebody else saved. `acknowledged`: all that stands in the editor is stored.
 * `changed`: the state is another one.
 */
export type SavingPage = {
  sendText: (save: { id: string; base: number; text: string }, isClosing: boolean) => Promise<SaveReply>;
  store: (unsaved: StoredText | null) => void;
  merged: (text: string) => void;
  acknowledged: () => void;
  changed: (autosave: Autosave) => void;
};

export type TextSaving = {
  /** The text of the editor is another one. */
  edited: (text: string) => void;
  /** Sends what there is at once. Gives whether the server has all of it. */
  flush: (isClosing?: boolean) => Promise<boolean>;
  wake: () => void;
  end: () => void;
  state: () => Autosave;
};

const newId = (): string => uuidFromBytes(crypto.getRandomValues(new Uint8Array(16)));

/** Saves the text of an editor by itself. `known`: the newest save that the page has, and its text. */
export const keepSaving = (known: Autosave["known"], page: SavingPage): TextSaving => {
  let autosave = beginAutosave(known);
  let timer: number | undefined;
  let underWay: Promise<void> | undefined;

  const become = (next: Autosave): void => {
    autosave = next;
    const unsaved = unsavedText(autosave);
    page.store(unsaved && { ...unsaved, at: Date.now() });
    page.changed(autosave);
    window.clearTimeout(timer);
    const due = dueAt(autosave);
    if (due !== null) timer = window.setTimeout(() => void start(false), Math.max(0, due - Date.now()));
  };

  const deliver = async (isClosing: boolean): Promise<void> => {
    const { sending } = autosave;
    if (!sending?.isUnderWay) return;
    const { id, base, text } = sending;
    const reply = await page.sendText({ id, base, text }, isClosing);
    const before = autosave.text;
    const next = receive(autosave, reply, Date.now());
    underWay = undefined;
    become(next);
    if (next.text !== before) page.merged(next.text);
    if (!isUnsaved(next)) page.acknowledged();
  };

  const start = (isClosing: boolean): Promise<void> => {
    if (!underWay) {
      become(send(autosave, newId()));
      underWay = deliver(isClosing).finally(() => {
        underWay = undefined;
      });
    }
    return underWay;
  };

  const flush = async (isClosing = false): Promise<boolean> => {
    // What was typed while a save was under way needs one more, and a merge another.
    for (let tries = 0; tries < 4 && isUnsaved(autosave); tries += 1) {
      await start(isClosing);
      if (autosave.trouble !== null) break;
    }
    return !isUnsaved(autosave);
  };

  return {
    flush,
    edited: (text) => become(edit(autosave, text, Date.now())),
    wake: () => become(wake(autosave, Date.now())),
    end: () => become(end(autosave)),
    state: () => autosave,
  };
};
