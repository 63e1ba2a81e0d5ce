import type { ParsedUrlQuery } from "node:querystring";
import { z } from "zod";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { playerFormOf } from "../forms/player-forms";
import { type AnswerFields, answerFromFields } from "./answer-from-fields";

/** Values of an address, where one that occurs once is text. */
const many = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .catch([])
  .pipe(z.array(z.string().max(64)).max(40).catch([]));

/** An answer that was not taken, as the address of its question's page carries it back to a form without script. */
export const draftQuery = (question: PublicQuestion, fields: AnswerFields): string => {
  const chosen = playerFormOf(question).fieldNames.flatMap((name) =>
    (fields[name] ?? []).filter((value) => value !== "").map((value) => [name, value]),
  );
  return `${new URLSearchParams([["mend", "1"], ...chosen])}`;
};

/** The same read back; none where nothing had been chosen. */
export const draftFromQuery = (question: PublicQuestion, query: ParsedUrlQuery) => {
  const { fieldNames } = playerFormOf(question);
  return answerFromFields(question, Object.fromEntries(fieldNames.map((name) => [name, many.parse(query[name])])));
};
