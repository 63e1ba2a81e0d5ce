import type { PathwayTable } from "../pathway-table";
import type { Answers } from "./follow-answers";

/** What an address says. `unknown`: names and values that the table does not know, cut to a length that can be told. */
export type ReadAnswers = { answers: Answers; unknown: [name: string, value: string][] };

const most = 40;

/** Reads answers out of the fields of an address. Of a field given twice the last counts. */
export function readAnswers(
  { questions }: Pick<PathwayTable, "questions">,
  fields: Record<string, unknown>,
): ReadAnswers {
  const read: ReadAnswers = { answers: {}, unknown: [] };
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = Array.isArray(field) ? field.at(-1) : field;
    const question = questions.find(({ id }) => id === name);
    const answer = question?.answers.find(({ id }) => id === value);
    if (answer) read.answers[name] = answer.id;
    else if (value !== "" || question === undefined)
      read.unknown.push([name.slice(0, most), String(value).slice(0, most)]);
  }
  return read;
}
