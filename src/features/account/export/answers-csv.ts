import type { AnswerRecord } from "../../../data/response/list-answers";
import { answerText } from "../../../domain/item/answer/answer-text";
import { writeCsv } from "../../../domain/text/write-csv";

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

const rowOf = (record: AnswerRecord) => [
  record.at.toISOString(),
  record.block,
  record.mode,
  record.position,
  record.article,
  record.item.section,
  record.item.form,
  record.item.stem,
  answerText(record.item, record.answer),
  record.score === null ? null : answerText(record.item, record.item.key),
  record.score,
  record.certainty,
  record.elapsedMs / 1000,
  record.flagged ? "yes" : "no",
  record.note,
  record.hidden ? "yes" : "no",
];

/** Every answer that counts as one row of a table for a spreadsheet. */
export const answersCsv = (answers: readonly AnswerRecord[]): string => writeCsv([heads, ...answers.map(rowOf)]);
