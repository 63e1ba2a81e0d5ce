import type { Span } from "../../../domain/text/supporting-passage";
import { escapeForPattern } from "../../../domain/text/words/word-pattern";

/** Where `quote` stands in `text`, whatever white space divides its words; `undefined` where it does not. */
export const findQuote = (text: string, quote: string): Span | undefined => {
  const messages = quote.trim().split(/\s+/).map(escapeForPattern);
  const found = new RegExp(messages.join("\\s+")).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
};
