/** A text without its notes. `offsetIn`: maps an offset of `text` to the offset in the text as it was written. */
export type WithoutNotes = { text: string; offsetIn: (offset: number) => number };

type Range = [start: number, end: number];

/** HTML is refused everywhere, so that no note can carry it past the rules. */
const html = /<\/?\s*[a-z]/;
const opening = /```+|~~~+|`+|<!--|\{\s*\/\*/g;
const braceEnd = /\*\/\s*\}/y;

/** The next offset of some signs, searched no more often than they occur. */
function finder(text: string, signs: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from && next !== text.length) next = text.indexOf(signs, from);
    if (next === -1) next = text.length;
    return next;
  };
}

/** The notes of a text outside code; `<!-- … -->` and `{/* … *\/}`, each up to the first end of its kind. */
function notesIn(text: string): Range[] {
  const notes: Range[] = [];
  const arrow = finder(text, "-->");
  const star = finder(text, "*/");
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [sign] = match;
    const start = match.index;
    let end = start + sign.length;
    if (/^[`~]/.test(sign)) end = endOfCode(text, start, sign);
    else {
      const close = sign === "<!--" ? arrow(end) : star(end);
      const closed = sign === "<!--" ? close + 3 : endOfBrace(text, close);
      if (close < text.length && closed !== undefined && !html.test(text.slice(start + 2, closed))) {
        notes.push([start, closed]);
        end = closed;
      }
    }
    opening.lastIndex = end;
  }
  return notes;
}

function endOfBrace(text: string, star: number): number | undefined {
  braceEnd.lastIndex = star;
  return braceEnd.test(text) ? braceEnd.lastIndex : undefined;
}

/** Where the code ends that a run of signs begins; behind the run itself where it begins none. */
function endOfCode(text: string, start: number, sign: string): number {
  const behind = start + sign.length;
  const isFence =
    sign.length >= 3 &&
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  if (isFence) {
    const close = new RegExp(`\\n[ \\t>]*${sign}[^\\n]*`, "g");
    close.lastIndex = behind;
    return close.test(text) ? close.lastIndex : text.length;
  }
  if (sign.startsWith("~")) return behind;
  const blank = text.indexOf("\n\n", behind);
  const paragraph = text.slice(behind, blank === -1 ? undefined : blank);
  for (const run of paragraph.matchAll(/`+/g)) if (run[0] === sign) return behind + run.index + sign.length;
  return behind;
}

const lineEnd = /[ \t]*(?:\n|$)/y;

/** Where the spaces before an offset begin. Walks no further: a text may hold tens of thousands of notes. */
function startOfSpaces(text: string, location: number): number {
  let at = location;
  while (text[at - 1] === " " || text[at - 1] === "\t") at -= 1;
  return at;
}

/**
 * Takes out what editors write for each other, which no reader sees. A note with a line of its own goes with its line, and
 * one in a sentence with a space, so that the sentence and its quotes are as if it had never stood there.
 */
export function takeOutNotes(source: string): WithoutNotes {
  const gone = notesIn(source).map(([start, end]): Range => {
    const spacesFrom = startOfSpaces(source, start);
    const opens = spacesFrom === 0 || source[spacesFrom - 1] === "\n";
    lineEnd.lastIndex = end;
    if (opens && lineEnd.test(source)) return [spacesFrom, lineEnd.lastIndex];
    const behind = source[end] ?? "\n";
    if (spacesFrom < start && /[ \t\n]/.test(behind)) return [start - 1, end];
    if (opens && /[ \t]/.test(behind)) return [start, end + 1];
    return [start, end];
  });
  let text = "";
  let from = 0;
  const spans: { at: number; source: number }[] = [];
  for (const [start, end] of [...gone, [source.length, source.length] as const]) {
    spans.push({ at: text.length, source: from });
    text += source.slice(from, start);
    from = end;
  }
  const offsetIn = (offset: number) => {
    const part = spans.findLast(({ at }) => at <= offset);
    return part === undefined ? offset : part.source + offset - part.at;
  };
  return { text, offsetIn };
}

/** The text with a space for each letter of a note, so that every line keeps its number. */
export function blankNotes(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of notesIn(source)) {
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return [...parts, source.slice(from)].join("");
}
