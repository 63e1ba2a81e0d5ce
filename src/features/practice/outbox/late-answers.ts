import type { PendingAnswer } from "../../../domain/device/pending-answers";
import { lateName } from "../../../domain/device/storage-keys";
import type { SendResult } from "./sending/send-json";

/** Refused because the block had ended before the answer came. */
export const isLate = (sending: SendResult<unknown>): boolean =>
  sending.outcome === "refused" && /:(late|finished)$/.test(sending.type);

/** Keeps an answer that came after the end of its block, so that the results can show it as not counted. */
export function storeLate(storage: Storage, entry: PendingAnswer): void {
  storage.setItem(lateName + entry.request.responseId, JSON.stringify(entry));
}
