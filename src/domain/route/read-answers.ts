import type { Answers } from "./follow-answers";
import type { RouteTable } from "./route-table";

/** What an address says. `unknown`: what it names that the table does not know, as `name=value`. */
export type ReadAnswers = { answers: Answers; unknown: string[] };

const shown = (name: string, value: unknown): string => `${name}=${String(value)}`.slice(0, 60);

/** Reads answers out of the fields of an address. Of a field given twice the last counts. */
export function readAnswers(
  { questions }: Pick<RouteTable, "questions">,
  fields: Record<string, unknown>,
): ReadAnswers {
  const read: ReadAnswers = { answers: {}, unknown: [] };
  for (const [name, written] of Object.entries(fields)) {
    const value: unknown = Array.isArray(written) ? written.at(-1) : written;
    const question = questions.find(({ id }) => id === name);
    const answer = question?.answers.find(({ id }) => id === value);
    if (answer) read.answers[name] = answer.id;
    else if (value !== "" || question === undefined) read.unknown.push(shown(name, value));
  }
  return read;
}
