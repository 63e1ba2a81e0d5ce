import type { Explanation, Replacement, SourceLocation } from "../../domain/diagnostic";

/** Why a text was not accepted, for a person who is no developer. `line` and `column` count from 1 in the whole text. */
export type GateDiagnostic = Explanation & Required<Omit<SourceLocation, "file">>;

/** What is wrong at a character of a text. `offset`: from the start of the part that is read, the front matter or the body. */
export type OffsetDiagnostic = Explanation & { offset: number };

/** An error at a character of `text`; `offset` counts UTF-16 code units from 0. */
export function gateDiagnosticAt(
  text: string,
  offset: number,
  message: string,
  suggestion: string,
  replacement?: Replacement,
): GateDiagnostic {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return { message, suggestion, line, column, ...(replacement && { replacement }) };
}
