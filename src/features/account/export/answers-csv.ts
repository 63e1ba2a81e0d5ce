import type { GivenAnswer } from "../../../data/response/list-answers";
import { answerText } from "../../../domain/item/answer/answer-text";
import { writeCsv } from "./write-csv";

const heads = [
  "answered at",
  "block",
  "mode",
  "position",
  "guide",
  "section",
  "form",
  "question",
  "your answer",
  "right answer",
  "score",
  "certainty",
  "seconds",
  "flagged",
  "note",
  "hidden by a reset",
];

const rowOf = (given: GivenAnswer) => [
  given.at.toISOString(),
  given.block,
  given.mode,
  given.position,
  given.article,
  given.item.section,
  given.item.form,
  given.item.stem,
  answerText(given.item, given.answer),
  given.score === null ? null : answerText(given.item, given.item.key),
  given.score,
  given.certainty,
  given.elapsedMs / 1000,
  given.flagged ? "yes" : "no",
  given.note,
  given.hidden ? "yes" : "no",
];

/** Every answer that counts as one row of a table for a spreadsheet. */
export const answersCsv = (answers: readonly GivenAnswer[]): string => writeCsv([heads, ...answers.map(rowOf)]);
