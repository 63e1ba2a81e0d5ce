import { isSameUnit, typedAmount } from "./typed-amount";

/** What a form asks of a cell of a fact table: what it says, the fact that says so if not that of its row, and the words that do. */
export const cellParts = ["value", "fact", "evidence", "citation"] as const;
export type CellPart = (typeof cellParts)[number];
export type CellText = Record<CellPart, string>;

/** The name of a field of a cell. */
export const cellField = (attribute: string, part: CellPart): string => `${attribute}.${part}`;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A cell of a file as its form shows it; what no source says is empty. */
export const shownCell = (cell: unknown): CellText => {
  if (typeof cell !== "object" || cell === null)
    return { value: cell === "unknown" ? "" : textOf(cell), fact: "", evidence: "", citation: "" };
  const { value, fact, evidence, citation } = Object.assign({ value: "", fact: "", evidence: "", citation: "" }, cell);
  return { value: textOf(value), fact: textOf(fact), evidence: textOf(evidence), citation: textOf(citation) };
};

const tidy = (text: string): string => text.trim().replace(/[ \t\r\n]+/g, " ");

/**
 * A value with the unit of its column, if that was typed beside it, is the number alone. Without a unit what a number would write
 * otherwise, a version 3.10 or a telephone 0800, is words.
 */
const typedCellValue = (value: string, unit: string | undefined): number | string => {
  const isNumber = /^-?\d{1,12}(\.\d{1,6})?$/.test(value);
  if (isNumber && (unit !== undefined || String(Number(value)) === value)) return Number(value);
  const amount = unit === undefined ? undefined : typedAmount(value);
  return unit !== undefined && amount && isSameUnit(amount.unit ?? unit, unit) ? amount.number : value;
};

/** What the file holds for a cell: a value alone where nothing else was given, and `unknown` where no value was. `unit`: of the column. */
export const typedCell = (typed: CellText, unit?: string): unknown => {
  const value = tidy(typed.value);
  if (value === "") return "unknown";
  const known = typedCellValue(value, unit);
  const others = cellParts.flatMap((part) => {
    const text = tidy(typed[part]);
    return part === "value" || text === "" ? [] : [[part, text] as const];
  });
  return others.length === 0 ? known : { value: known, ...Object.fromEntries(others) };
};

/** What was typed in the fields of a cell; undefined where that is what the file says already, or nothing was sent. */
export const changedCell = (
  { id: attribute, unit }: { id: string; unit?: string },
  before: unknown,
  typed: Readonly<Record<string, string>>,
): unknown => {
  const shown = shownCell(before);
  const sentOf = (part: CellPart): string => typed[cellField(attribute, part)] ?? shown[part];
  const [value, fact, evidence, citation] = [sentOf("value"), sentOf("fact"), sentOf("evidence"), sentOf("citation")];
  const sent = { value, fact, evidence, citation };
  const isSame = before !== undefined && cellParts.every((part) => tidy(sent[part]) === tidy(shown[part]));
  return isSame ? undefined : typedCell(sent, unit);
};
