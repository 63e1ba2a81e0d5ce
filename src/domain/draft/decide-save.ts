import { z } from "zod";
import { draftPathSchema, draftTextSchema } from "./draft-file";

/**
 * A text on its way from a browser. `id`: made there, so that a retry is the same save. `base`: the number of the save of
 * this file that the browser had seen, 0 for none; `seat`: the browser's own, which another person can end.
 */
export const saveRequestSchema = z.strictObject({
  id: z.uuid(),
  seat: z.uuid(),
  path: draftPathSchema,
  base: z.int().min(0),
  text: draftTextSchema,
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** A save as it is stored. `number`: from 1, over all files of the draft. */
export type StoredSave = Pick<SaveRequest, "id" | "path" | "text"> & { number: number; authorId: string };

export type SaveDecision =
  /** As it was acknowledged before. */
  | { kind: "replayed"; number: number }
  | { kind: "reused-id" }
  /** Somebody took over: this browser writes no more, and keeps its text. */
  | { kind: "seat-ended" }
  /** Another save came between, which the browser merges with its own. */
  | { kind: "newer"; latest: StoredSave }
  | { kind: "stored"; number: number };

/**
 * What becomes of a save. `same`: the save that has its id already. `latest`: the newest of its file. `last`: the number of the
 * newest of the draft. Nothing is acknowledged twice, and nothing is stored over a text that its author has not seen.
 */
export const decideSave = (
  save: SaveRequest,
  { same, latest, last, isSeated }: { same?: StoredSave; latest?: StoredSave; last: number; isSeated: boolean },
): SaveDecision => {
  if (same)
    return same.path === save.path && same.text === save.text
      ? { kind: "replayed", number: same.number }
      : { kind: "reused-id" };
  if (!isSeated) return { kind: "seat-ended" };
  if (latest && latest.number > save.base) return { kind: "newer", latest };
  return { kind: "stored", number: last + 1 };
};
