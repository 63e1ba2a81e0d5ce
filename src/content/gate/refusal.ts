/** Why a text was not accepted, for a person who is no developer. `line` and `column` count from 1 in the whole text. */
export type Refusal = { message: string; mend: string; line: number; column: number };

/** A refusal at a character of `text`; `offset` counts UTF-16 code units from 0. */
export function refusalAt(text: string, offset: number, message: string, mend: string): Refusal {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { message, mend, line, column: offset - before.lastIndexOf("\n") };
}
