import { originalLanguage } from "../../../domain/language";
import { formatNumber } from "../../../messages/format-number";
import type { OffsetDiagnostic } from "../gate-diagnostic";
import { blocksOf } from "../tree/blocks-of";
import { countTableCells } from "../tree/count-table-cells";
import { countWords } from "../tree/count-words";
import { levelsOpenedBy } from "./levels-opened-by";

type Limit = { pattern: RegExp; most: number; what: string };

/** How often a sign may occur in a whole article; each is far above what the longest guide needs. */
const perArticle: Limit[] = [
  { pattern: /\n/g, most: 8000, what: "lines" },
  { pattern: /\]\(/g, most: 1000, what: "links" },
  { pattern: /!\[/g, most: 200, what: "images" },
  { pattern: /^[ \t>]*#{1,6}[ \t]|^[ \t>]*(?:=+|-+)[ \t]*$/gm, most: 500, what: "headings and rules" },
  { pattern: /\[(?!\^)[^[\]\n]{0,200}\](?!\()/g, most: 1000, what: "references in square brackets" },
  { pattern: /\[\^/g, most: 400, what: "footnotes" },
  { pattern: /https?:\/\/|www\./gi, most: 1500, what: "addresses" },
  { pattern: /@/g, most: 1000, what: "@ signs" },
  { pattern: /</g, most: 1500, what: "signs <" },
  { pattern: /&/g, most: 4000, what: "signs &" },
  { pattern: /\\/g, most: 8000, what: "backslashes" },
  { pattern: /[{}]/g, most: 6000, what: "braces" },
  { pattern: /[[\]]/g, most: 5000, what: "square brackets" },
  { pattern: /[*_~]+/g, most: 6000, what: "signs of emphasis" },
  { pattern: /`+/g, most: 2000, what: "backticks" },
];

/** How often a sign may occur between two empty lines: the parser's work grows with the square of these. */
const perBlock: Limit[] = [
  { pattern: /[[\]]/g, most: 1000, what: "square brackets" },
  { pattern: /[*_~]+/g, most: 1000, what: "signs of emphasis" },
  { pattern: /`+/g, most: 600, what: "backticks" },
];

const deepestLevel = 24;
const mostLevels = 2000;
const mostCells = 3000;

/** Refuses, in time linear in its length, a body that a parser would need long for. */
export function countBeforeParsing(body: string): OffsetDiagnostic[] {
  const blocks = blocksOf(body);
  return [
    ...perArticle.flatMap((limit) => beyond(body, 0, limit, "article")),
    ...countWords(body),
    ...blocks.flatMap(({ text: block, offset }) =>
      perBlock.flatMap((limit) => beyond(block, offset, limit, "paragraph")),
    ),
    ...countCells(blocks),
    ...countLevels(body),
  ].slice(0, 20);
}

function beyond(text: string, offset: number, { pattern, most, what }: Limit, whole: string): OffsetDiagnostic[] {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (++count <= most) continue;
    const message = `The ${whole} has more than ${formatNumber(most, originalLanguage)} ${what}.`;
    return [{ offset: offset + match.index, message, suggestion: "Divide it, or remove what is not needed." }];
  }
  return [];
}

function countCells(blocks: ReturnType<typeof blocksOf>): OffsetDiagnostic[] {
  let cells = 0;
  for (const { text, offset } of blocks) {
    cells += countTableCells(text.split("\n"));
    if (cells > mostCells) {
      return [
        { offset, message: "The tables have more than 3,000 cells.", suggestion: "Make them smaller, or divide them." },
      ];
    }
  }
  return [];
}

function countLevels(body: string): OffsetDiagnostic[] {
  let offset = 0;
  let sum = 0;
  for (const line of body.split("\n")) {
    const levels = levelsOpenedBy(line);
    sum += levels;
    if (levels > deepestLevel) {
      return [
        { offset, message: "This line is nested deeper than 24 lists or quotations.", suggestion: "Use fewer levels." },
      ];
    }
    if (sum > mostLevels) {
      return [{ offset, message: "The article has too many list items and quoted lines.", suggestion: "Divide it." }];
    }
    offset += line.length + 1;
  }
  return [];
}
