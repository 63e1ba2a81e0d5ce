import type { Certainty } from "../../../domain/block/response-request";
import type { MissedPart } from "../../../domain/item/answer/answer-text";
import type { Language } from "../../../domain/language";

/** A question that was missed, as the error log shows it: by its latest miss. Days are `YYYY-MM-DD`. */
export type LoggedMiss = {
  /** Of the question in its block. */
  id: string;
  day: string;
  /** Its slug. */
  article: string;
  articleTitle: string;
  /** Of the guide, and so of all that its question says. */
  language: Language;
  stem: string;
  /** The wrong belief behind the answer, where the question names it. */
  believed: string | null;
  answered: string;
  /** What would have been right, of the question as it was asked. */
  key: string;
  /** Of a question of several parts, those that were missed; empty for any other. */
  parts: readonly MissedPart[];
  certainty: Certainty | null;
  /** How often it was missed, and what was said of certainty each time, the latest first. */
  times: number;
  certainties: readonly Certainty[];
  passage: { quote: string; url: string };
  /** The question is no longer asked: a fact behind it has changed. */
  retired: boolean;
  /** The day on which it is met next. Null: both retests were passed. */
  comesBackOn: string | null;
  retestsPassed: number;
};
