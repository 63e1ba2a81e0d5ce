import { countTableCells } from "./count-table-cells";
import { type Refusal, refusalAt } from "./refusal";

type Limit = { pattern: RegExp; most: number; what: string };

/** How often a sign may stand in a whole article; each is far above what the longest guide needs. */
const perArticle: Limit[] = [
  { pattern: /\]\(/g, most: 1500, what: "links" },
  { pattern: /!\[/g, most: 200, what: "images" },
  { pattern: /^[ \t>]*#{1,6}[ \t]|^[ \t>]*(?:=+|-+)[ \t]*$/gm, most: 500, what: "headings and rules" },
  { pattern: /\[(?!\^)[^[\]\n]{0,200}\](?!\()/g, most: 1000, what: "references in square brackets" },
  { pattern: /\[\^/g, most: 400, what: "footnotes" },
  { pattern: /https?:\/\/|www\./gi, most: 2000, what: "addresses" },
  { pattern: /@/g, most: 1000, what: "@ signs" },
  { pattern: /</g, most: 2000, what: "signs <" },
  { pattern: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm, most: 3000, what: "list items" },
  { pattern: /&/g, most: 5000, what: "signs &" },
];

/** How often a sign may stand between two empty lines: the parser's work grows with the square of these. */
const perBlock: Limit[] = [
  { pattern: /[[\]]/g, most: 2000, what: "square brackets" },
  { pattern: /[*_~]+/g, most: 2000, what: "signs of emphasis" },
  { pattern: /`+/g, most: 1000, what: "backticks" },
];

const longestLine = 10_000;
const longestWord = 2100;
const deepestMarkers = 24;
const mostCells = 3000;

/** Refuses, in time linear in its length, a text that a parser would need long for. `start`: offset of the body. */
export function countBeforeParsing(text: string, start: number): Refusal[] {
  const body = text.slice(start);
  const refuse = (offset: number, message: string, mend: string): Refusal =>
    refusalAt(text, start + offset, message, mend);
  const refusals = perArticle.flatMap((limit) => {
    const offset = offsetBeyond(body, limit);
    return offset === null
      ? []
      : [refuse(offset, `The article has more than ${limit.most} ${limit.what}.`, "Divide it into several articles.")];
  });
  const long = new RegExp(`[^\\n]{${longestLine + 1}}`).exec(body);
  if (long)
    refusals.push(refuse(long.index, "This line has more than 10,000 characters.", "Break it into paragraphs."));
  const word = new RegExp(`[!-~]{${longestWord + 1}}`).exec(body);
  if (word)
    refusals.push(refuse(word.index, "More than 2,100 characters stand here without a space.", "Shorten them."));
  const run = /([!"$%&'()+,/:;<>?@[\\\]^`{|}])\1{199}/.exec(body);
  if (run)
    refusals.push(refuse(run.index, `The sign ${run[1]} stands here 200 times in a row.`, "Delete the repetition."));
  const marks = /\p{M}{9}/u.exec(body);
  if (marks)
    refusals.push(refuse(marks.index, "Too many accents stand on one letter.", "Delete all but the one it needs."));
  return [...refusals, ...judgeBlocks(body, refuse)];
}

function judgeBlocks(body: string, refuse: (offset: number, message: string, mend: string) => Refusal): Refusal[] {
  let cells = 0;
  for (const { offset, lines } of blocksOf(body)) {
    const block = lines.join("\n");
    for (const limit of perBlock) {
      const beyond = offsetBeyond(block, limit);
      if (beyond === null) continue;
      const message = `This paragraph has more than ${limit.most} ${limit.what}.`;
      return [refuse(offset + beyond, message, "Divide it by empty lines, or remove what is not needed.")];
    }
    cells += countTableCells(lines);
    if (cells > mostCells) return [refuse(offset, "The tables have more than 3,000 cells.", "Make them smaller.")];
    let lineOffset = offset;
    for (const line of lines) {
      if (depthOf(line) > deepestMarkers) {
        return [refuse(lineOffset, "This line is nested deeper than 24 lists or quotations.", "Use fewer levels.")];
      }
      lineOffset += line.length + 1;
    }
  }
  return [];
}

function* blocksOf(body: string): Generator<{ offset: number; lines: string[] }> {
  let offset = 0;
  let block: { offset: number; lines: string[] } = { offset, lines: [] };
  for (const line of body.split("\n")) {
    if (line.trim() === "") {
      if (block.lines.length > 0) yield block;
      block = { offset: offset + line.length + 1, lines: [] };
    } else block.lines.push(line);
    offset += line.length + 1;
  }
  if (block.lines.length > 0) yield block;
}

/** The levels that a line opens by its markers and its indentation (two columns are the least a list item needs). */
function depthOf(line: string): number {
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? "";
  const signs = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  if (signs === 0) return 0;
  const indent = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, "    ").length ?? 0;
  return signs + Math.floor(indent / 2);
}

function offsetBeyond(text: string, { pattern, most }: Limit): number | null {
  let count = 0;
  for (const match of text.matchAll(pattern)) if (++count > most) return match.index;
  return null;
}
