import type { Mode } from "../../src/domain/block/block-request";
import type { Answer } from "../../src/domain/item/answer/answer";
import type { Card } from "../../src/domain/review/card";
import type { Grade } from "../../src/domain/review/grade";

/** A response, with what its question and its block say. `at`: when it counts for its card. Null: it does not yet. */
export type StoredResponse = {
  id: string;
  learner: string;
  block: string;
  question: string;
  objective: string;
  version: number;
  mode: Mode;
  ordinal: number;
  answer: Answer;
  score: number;
  grade: Grade;
  rapidGuess: boolean;
  reply: unknown;
  at: Date | null;
};

/** What the database holds at the end, as far as promises speak of it. */
export type Stored = {
  responses: StoredResponse[];
  finished: string[];
  reviews: { learner: string; objective: string; day: string; at: Date; grade: Grade; question: string }[];
  cards: { learner: string; objective: string; card: Card; retention: number }[];
  /** First attempts. */
  attempts: { learner: string; version: number; question: string | null }[];
  /** Of an item version: how many first attempts it counted, their scores, and how often each option was chosen. */
  statistics: { version: number; attempts: number; scoreSum: number; chosen: Record<string, number> }[];
  revisions: { number: number; label: number }[];
  /** The revision that readers get. */
  current: { number: number; label: number };
  /** Of the guide's versions in use. */
  live: { identity: string; labels: number[] }[];
};
