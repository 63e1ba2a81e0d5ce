import { cardSchema } from "../domain/review/card";
import type { ObjectiveMemory } from "../domain/review/learn";
import type { Prisma } from "./generated/client";

/** What the tables hold of an objective, as a query reads it: days as text. */
export type StoredMemory = {
  card_state: Prisma.JsonValue;
  reviewed_on: string | null;
  retest_on: string | null;
  retests_passed: number | null;
};

export const storedMemory = (row: StoredMemory): ObjectiveMemory => ({
  card: row.card_state === null ? null : cardSchema.parse(row.card_state),
  reviewedOn: row.reviewed_on,
  retest: row.retest_on === null ? null : { on: row.retest_on, passed: row.retests_passed ?? 0 },
});
