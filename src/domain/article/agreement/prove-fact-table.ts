import type { Explanation } from "../../diagnostic";
import type { Attribute, Cell, FactTable, KnownCell, RankedBy } from "../../fact/fact-table";
import type { Language } from "../../language";
import { failure, type Result, success } from "../../result";
import { datesIn } from "../../text/numbers/dates-in";
import { findEvidence } from "./find-evidence";
import { proveCell } from "./prove-cell";
import type { Quotations } from "./quotations";

/** A cell with the words that support it. */
export type ProvedCell = { value: string | number; fact: string; evidence: string };

/** `cellOf`: undefined where the cell is unknown or not supported. */
export type ProvedTable = {
  table: FactTable;
  language: Language;
  cellOf: (row: string | undefined, attribute: string) => ProvedCell | undefined;
  unproved: (Explanation & { row: string; attribute: string })[];
};

/** Compares each cell of a table with the sentence that it rests on. A cell whose fact the article does not state is skipped. */
export const proveFactTable = (table: FactTable, quotations: Quotations): ProvedTable => {
  const proved = new Map<string, ProvedCell>();
  const unproved: ProvedTable["unproved"] = [];
  for (const attribute of table.attributes) {
    const quoted = table.rows.flatMap(({ id, cells }) => {
      const cell: Cell = cells[attribute.id] ?? "unknown";
      return cell === "unknown" || quotations.quoteOf(cell.fact) === undefined ? [] : [{ row: id, cell }];
    });
    const readings = proveAttribute(attribute, quoted, quotations);
    for (const [index, { row, cell }] of quoted.entries()) {
      const reading = readings[index];
      if (reading?.ok) proved.set(`${row}/${attribute.id}`, { ...pick(cell), evidence: reading.value });
      else if (reading) unproved.push({ row, attribute: attribute.id, ...reading.failure });
    }
  }
  return {
    table,
    language: quotations.language,
    cellOf: (row, attribute) => proved.get(`${row}/${attribute}`),
    unproved,
  };
};

const pick = ({ value, fact }: KnownCell) => ({ value, fact });

type RowCell = { row: string; cell: KnownCell };

const proveAttribute = (
  { unit, rankedBy }: Attribute,
  cells: readonly RowCell[],
  quotations: Quotations,
): Result<string, Explanation>[] =>
  rankedBy === undefined
    ? cells.map(({ cell }) => proveCell(cell, unit, quotations))
    : proveRanks(rankedBy, cells, quotations);

/** Each number is the row's rank by the dates of the quotes, or by the position of the evidence in the article, from 1. */
const proveRanks = (
  rankedBy: RankedBy,
  cells: readonly RowCell[],
  quotations: Quotations,
): Result<string, Explanation>[] => {
  const keys = cells.map(({ cell }) =>
    rankedBy === "date" ? dateKey(cell, quotations) : positionKey(cell, quotations),
  );
  return cells.map(({ cell: { value, fact } }, index) => {
    const key = keys[index];
    const quote = quotations.quoteOf(fact) ?? "";
    if (!key) {
      const missing = rankedBy === "date" ? "no single date" : "no evidence with a place of its own";
      return failure({
        message: `The place ${value} has ${missing} in the sentence of \`${fact}\`: “${quote}”`,
        suggestion:
          rankedBy === "date"
            ? "Give as `evidence` the words of that sentence with the date that is meant."
            : "Give as `evidence` the words of that sentence by which its place is known.",
      });
    }
    const before = keys.filter((other) => other !== undefined && other.key < key.key).length;
    const isShared = keys.some((other, at) => at !== index && other !== undefined && isSameKey(other.key, key.key));
    if (!isShared && value === before + 1) return success(key.words);
    const by = rankedBy === "date" ? "its date" : "where it stands in the guide";
    return failure({
      message: isShared
        ? `The place ${value} is not known by ${by}, which another row shares: “${key.words}”, \`${fact}\`.`
        : `The place ${value} is ${before + 1} by ${by}: “${key.words}”, \`${fact}\`.`,
      suggestion: "Correct the number, or give other words as `evidence`.",
    });
  });
};

/** A month is no earlier and no later than a day of it. */
const isSameKey = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

type Key = { key: string; words: string } | undefined;

const dateKey = ({ fact, evidence }: KnownCell, { quoteOf, language }: Quotations): Key => {
  const quote = quoteOf(fact) ?? "";
  if (evidence !== undefined && findEvidence(evidence, quote) < 0) return undefined;
  const [date, ...others] = datesIn(evidence ?? quote, language);
  if (!date || others.length > 0 || !/^\d/.test(date.date)) return undefined;
  return { key: date.date, words: evidence ?? quote.slice(date.start, date.end) };
};

const positionKey = ({ fact, evidence }: KnownCell, { quoteOf, positionOf }: Quotations): Key => {
  const quote = quoteOf(fact) ?? "";
  const spot = findEvidence(evidence ?? quote, quote);
  const position = positionOf(fact);
  if (spot < 0 || position === undefined) return undefined;
  return { key: String(position + spot).padStart(9, "0"), words: evidence ?? quote };
};
