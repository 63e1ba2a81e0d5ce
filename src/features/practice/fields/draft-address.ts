import { z } from "zod";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { type AnswerFields, answerFromFields } from "./answer-from-fields";
import { partField, readParts } from "./part-fields";

/** Values of an address, where one that occurs once is text. */
const many = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .catch([])
  .pipe(z.array(z.string().max(64)).max(40).catch([]));

type Query = Partial<Record<string, string | string[]>>;

/** An answer that was not taken, as the address of its question's page carries it back to a form without script. */
export const draftQuery = ({ option, number, options, parts }: AnswerFields): string => {
  const chosen = [
    ["option", option] as const,
    ["number", number] as const,
    ...options.map((id) => ["options", id] as const),
    ...parts.flatMap((ids, part) => ids.map((id) => [partField(part), id] as const)),
  ].flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${new URLSearchParams([["mend", "1"], ...chosen])}`;
};

/** The same read back; none where nothing had been chosen. */
export const draftFromQuery = ({ form, parts = [] }: PublicQuestion, query: Query) => {
  const valuesOf = (name: string) => many.parse(query[name]);
  const [option, number] = [valuesOf("option")[0], valuesOf("number")[0]];
  const lists = { options: valuesOf("options"), order: [], parts: readParts(parts.length, valuesOf) };
  return answerFromFields(form, { option, number, ...lists });
};
