import type { SaveReply, Trouble } from "./autosave";

/** After so long without a reply a save is tried again. */
export const limitMs = 20_000;

/** The most characters that a browser sends of a page that is being closed: 64 KiB, of which a letter may take three bytes. */
const mostAfterClosing = 20_000;

export type SaveToSend = { id: string; seat: string; path: string; base: number; text: string | null };

/** What a status says of a save, where it says the same of every one. */
export const troubles: Readonly<Record<number, Trouble>> = {
  400: "refused",
  401: "signed-out",
  403: "ended",
  404: "ended",
  413: "refused",
};

/** `acceptanceFell`: what a second person accepted is no longer what the draft says. */
export type SaveOutcome = { reply: SaveReply; acceptanceFell: boolean };

const replyFrom = (status: number, body: unknown): SaveReply => {
  const { kind, number, text, type } = Object(body);
  if (status === 200 && kind === "stored") return { kind, number };
  if (status === 200 && kind === "newer") return { kind, number, text: text ?? "" };
  if (status === 409) return { kind: String(type).endsWith(":reused-id") ? "reused-id" : "ended" };
  return { kind: troubles[status] ?? "failed" };
};

/** Sends a save of a draft's file. `isClosing`: the page goes away meanwhile. */
export const sendSave = async (draft: string, save: SaveToSend, isClosing: boolean): Promise<SaveOutcome> => {
  try {
    const reply = await fetch(`/api/studio/drafts/${draft}/files`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(save),
      keepalive: isClosing && (save.text ?? "").length < mostAfterClosing,
      signal: AbortSignal.timeout(limitMs),
    });
    const body: unknown = await reply.json().catch(() => null);
    return { reply: replyFrom(reply.status, body), acceptanceFell: Object(body).acceptanceFell === true };
  } catch {
    return { reply: { kind: "offline" }, acceptanceFell: false };
  }
};
