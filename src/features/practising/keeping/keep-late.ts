import { lateName } from "../../../domain/device/waiting-names";
import type { KeptAnswer } from "./kept-answers";
import type { Sending } from "./put-json";

/** Refused because the block had ended before the answer came. */
export const isLate = (sending: Sending<unknown>): boolean =>
  sending.outcome === "refused" && /:(late|finished)$/.test(sending.type);

/** Keeps an answer that came after the end of its block, so that the results can show it as not counted. */
export function keepLate(storage: Storage, kept: KeptAnswer): void {
  storage.setItem(lateName + kept.request.responseId, JSON.stringify(kept));
}
