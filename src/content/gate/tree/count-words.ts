import type { OffsetDiagnostic } from "../gate-diagnostic";

const longestLine = 10_000;
const longestWord = 2100;
const longWord = 300;
const mostLongWords = 40;
const mostSpaces = 1000;

/** Errors of length: a line, a word, a repetition, the accents on a letter. A web address is the longest word there is. */
export function countWords(body: string): OffsetDiagnostic[] {
  const diagnostics: OffsetDiagnostic[] = [];
  const add = (offset: number, message: string, suggestion: string): void => {
    diagnostics.push({ offset, message, suggestion });
  };
  const line = first(body, /[^\n]+/g, longestLine);
  if (line) add(line.index, "This line has more than 10,000 characters.", "Break it into paragraphs.");
  const word = first(body, /[!-~]+/g, longestWord);
  if (word) add(word.index, "More than 2,100 characters stand here without a space.", "Shorten them.");
  const name = first(body, /[\w.+-]+/g, longWord, /[^-_.]/);
  if (name) add(name.index, "This word has more than 300 letters and points.", "Shorten it.");
  const space = first(body, /[ \t]+/g, mostSpaces);
  if (space) add(space.index, "More than 1,000 spaces stand here in a row.", "Delete them.");
  const long = [...body.matchAll(/[!-~]+/g)].filter(([match]) => match.length > longWord)[mostLongWords];
  if (long) add(long.index, "More than 40 words and addresses have over 300 characters.", "Shorten them.");
  const run = /([!"$%&'()+,/:;<>?@[\\\]^`{|}~])\1{199}/.exec(body);
  if (run) add(run.index, `The sign ${run[1]} stands here 200 times in a row.`, "Delete the repetition.");
  const marks = /\p{M}{9}/u.exec(body);
  if (marks) add(marks.index, "Too many accents stand on one letter.", "Delete all but the one it needs.");
  return diagnostics;
}

function first(body: string, pattern: RegExp, most: number, having = /./): { index: number } | undefined {
  for (const match of body.matchAll(pattern)) if (match[0].length > most && having.test(match[0])) return match;
  return undefined;
}
