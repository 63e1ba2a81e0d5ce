import { z } from "zod";
import type { Sample } from "../../../src/data/database/statement";

/**
 * A statement as a version of the product sends it. `values`: where a sample stands for something of a filled database, its
 * name does. `columns`: the names that rows have; none where only their number counts.
 */
export const recordedStatementSchema = z.strictObject({
  text: z.string(),
  values: z.array(z.json()),
  columns: z.array(z.string()).nullable(),
});

export type RecordedStatement = z.infer<typeof recordedStatementSchema>;

const uuid = (number: number) => `5a3b1e00-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Stands for what a filled database has. Each is of the right type and nowhere else. */
export const placeholders: Omit<Sample, "now"> = {
  learnerId: uuid(1),
  tokenHash: "placeholder-of-token-hash",
  blockId: uuid(2),
  questionId: uuid(3),
  shareId: uuid(4),
  resetId: uuid(5),
  reportId: uuid(6),
  noticeId: uuid(7),
  draftId: uuid(8),
  version: 1_987_654_321,
  article: "placeholder-of-article",
  section: "placeholder-of-section",
  objective: "placeholder-of-objective",
  fact: "placeholder-of-fact",
  identity: "placeholder-of-identity",
  word: "placeholder-of-word",
};

/** A moment becomes `{ "instant": … }`, which no other value is. */
const toJson = (value: unknown): z.infer<ReturnType<typeof z.json>> => {
  if (value instanceof Date) return { instant: value.toISOString() };
  return z.json().parse(value ?? null);
};

export const recordStatement = (
  sql: { text: string; values: readonly unknown[] },
  columns: readonly string[] | null,
): RecordedStatement => ({ text: sql.text, values: sql.values.map(toJson), columns: columns && [...columns] });
