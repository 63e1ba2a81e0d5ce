import { mergeTexts } from "../../domain/draft/merge-texts";

/** A save of the file as this browser knows it: 0 where the draft has not changed the file. */
type KnownSave = { number: number; text: string };

/** A save that was sent and not acknowledged. `isUnderWay`: its reply may still come. */
type Sending = { id: string; base: number; text: string; isUnderWay: boolean };

/**
 * Why nothing is stored just now. The first two pass by themselves, the others want somebody to do something. `unclosed`: the
 * text is taken once a mark in it is closed.
 */
export type Trouble = "offline" | "failed" | "signed-out" | "refused" | "unclosed" | "ended";

/** Troubles of the text itself: another may be one that the server takes. */
const isOfText = (trouble: Trouble | null): boolean => trouble === "refused" || trouble === "unclosed";

/**
 * One file that is written in one browser. Moments are in milliseconds. `text`: as it stands in the editor. `known`: the
 * newest save that this browser has seen. `changedAt`, `touchedAt`: the first and the last change that was not sent.
 * `retryAt`: when to try again, whatever was typed meanwhile.
 */
export type Autosave = {
  text: string;
  known: KnownSave;
  sending: Sending | null;
  changedAt: number | null;
  touchedAt: number;
  retryAt: number | null;
  failures: number;
  trouble: Trouble | null;
};

/** What a reply to a save says. `newer`: nothing was stored, for somebody saved this file meanwhile. */
export type SaveReply =
  | { kind: "stored"; number: number }
  | { kind: "newer"; number: number; text: string }
  | { kind: "reused-id" }
  | { kind: Trouble };

/** A save leaves after a pause in typing, and at the latest so long after the first change. */
const pauseMs = 800;
const longestMs = 5_000;
const firstRetryMs = 1_000;
const slowestRetryMs = 30_000;

export const beginAutosave = (known: KnownSave): Autosave => ({
  ...{ text: known.text, known, sending: null, changedAt: null, touchedAt: 0, retryAt: null },
  ...{ failures: 0, trouble: null },
});

/** Whether the server has not acknowledged all that stands in the editor. */
export const isUnsaved = ({ text, known, sending }: Autosave): boolean => sending !== null || text !== known.text;

export const edit = (autosave: Autosave, text: string, now: number): Autosave =>
  text === autosave.text
    ? autosave
    : {
        ...{ ...autosave, text, touchedAt: now, changedAt: autosave.changedAt ?? now },
        trouble: isOfText(autosave.trouble) ? null : autosave.trouble,
      };

const isWaiting = ({ trouble, sending }: Autosave): boolean =>
  trouble === "ended" || trouble === "signed-out" || isOfText(trouble) || sending?.isUnderWay === true;

/** When the next save is due; null where there is nothing to send, or nothing can be sent before something else happens. */
export const dueAt = (autosave: Autosave): number | null => {
  if (isWaiting(autosave) || !isUnsaved(autosave)) return null;
  const { retryAt, touchedAt, changedAt } = autosave;
  return retryAt ?? Math.min(touchedAt + pauseMs, (changedAt ?? touchedAt) + longestMs);
};

/** Sends what there is, due or not. A save without a reply is sent again as it was: whether it was stored is unknown. */
export const send = (autosave: Autosave, id: string): Autosave => {
  if (isWaiting(autosave) || !isUnsaved(autosave)) return autosave;
  const { sending, known, text } = autosave;
  if (sending) return { ...autosave, sending: { ...sending, isUnderWay: true }, retryAt: null };
  return {
    ...autosave,
    sending: { id, base: known.number, text, isUnderWay: true },
    ...{ changedAt: null, retryAt: null },
  };
};

/** What follows from the reply to the save that is under way. */
export const receive = (autosave: Autosave, reply: SaveReply, now: number): Autosave => {
  const { sending, known, text, failures } = autosave;
  if (!sending) return autosave;
  const waiting = { ...sending, isUnderWay: false };
  // A save that left before somebody took over may be stored after it.
  const trouble = autosave.trouble === "ended" ? autosave.trouble : null;
  const well = { ...autosave, sending: null, retryAt: null, failures: 0, trouble };
  switch (reply.kind) {
    case "stored":
      return { ...well, known: { number: reply.number, text: sending.text } };
    case "newer": {
      const merged = mergeTexts(known.text, text, reply.text).text;
      return { ...well, text: merged, known: { number: reply.number, text: reply.text }, retryAt: now };
    }
    case "reused-id":
      return { ...well, retryAt: now };
    case "offline":
    case "failed": {
      const wait = Math.min(firstRetryMs * 2 ** failures, slowestRetryMs);
      return { ...autosave, sending: waiting, retryAt: now + wait, failures: failures + 1, trouble: reply.kind };
    }
    case "signed-out":
    case "ended":
      return { ...autosave, sending: waiting, trouble: reply.kind };
    case "refused":
    case "unclosed":
      return { ...autosave, sending: null, trouble: reply.kind };
  }
};

/** The connection is back, or whoever writes is: what waits is tried at once. */
export const wake = (autosave: Autosave, now: number): Autosave =>
  isUnsaved(autosave) && (autosave.retryAt !== null || autosave.trouble === "signed-out")
    ? { ...autosave, retryAt: now, trouble: autosave.trouble === "signed-out" ? null : autosave.trouble }
    : autosave;

/** Somebody took over, or the draft is no longer one that this person writes: nothing is sent any more. */
export const end = (autosave: Autosave): Autosave => ({ ...autosave, trouble: "ended" });

/**
 * A text that the server has not acknowledged, as the device keeps it. `base`: the save that it began from; `sent`: the
 * text of a save that left and whose reply never came.
 */
export type UnsavedText = { base: number; baseText: string; text: string; sent: string | null };

export const unsavedText = (autosave: Autosave): UnsavedText | null =>
  isUnsaved(autosave)
    ? {
        ...{ base: autosave.known.number, baseText: autosave.known.text, text: autosave.text },
        sent: autosave.sending?.text ?? null,
      }
    : null;

/**
 * A text that the device kept, put together with what stands in the editor. `known`: what the server has now. `isSure`: nobody
 * else changed the file since, for the server has what this text began from, or what was sent of it.
 */
export const restore = (
  { base, baseText, text, sent }: UnsavedText,
  { known, text: current }: Autosave,
): { text: string; isSure: boolean } => {
  const wasStored = sent === known.text;
  return {
    text: mergeTexts(wasStored ? known.text : baseText, text, current).text,
    isSure: wasStored || base === known.number,
  };
};
