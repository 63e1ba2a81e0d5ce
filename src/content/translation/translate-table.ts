import type { Cell, FactTable, Row } from "../../domain/fact/fact-table";
import { showValue } from "../../domain/item/models/cells/show-value";
import type { TranslatedCell, TranslatedTable } from "./parsed-translation";

/** A table in another language. `gaps`: what of the original is not translated, and is left out of it. */
export type TableInTranslation = { table: FactTable; gaps: string[] };

/** The original's table in the words of the translation: what is not translated is left out, numbers carry over. */
export function translateTable(original: FactTable, words: TranslatedTable): TableInTranslation {
  const gaps: string[] = [];
  const attributes = original.attributes.flatMap(({ id, unit, rankedBy }) => {
    const translated = words.attributes[id];
    if (translated !== undefined && (unit === undefined) === (translated.unit === undefined)) {
      return [{ id, ...translated, ...(rankedBy && { rankedBy }) }];
    }
    gaps.push(`the attribute \`${id}\`${translated === undefined ? "" : " with its unit"}`);
    return [];
  });
  const rows = original.rows.flatMap((row): Row[] => {
    const translated = words.rows[row.id];
    if (translated === undefined) {
      gaps.push(`the row \`${row.id}\``);
      return [];
    }
    const cells = attributes.map(({ id }) => {
      const cell = translateCell(original, row, id, translated.cells[id]);
      if (cell === undefined) gaps.push(`\`${id}\` of the row \`${row.id}\``);
      return [id, cell ?? "unknown"] as const;
    });
    return [{ id: row.id, name: translated.name, cells: Object.fromEntries(cells) }];
  });
  return { table: { id: original.id, noun: words.noun, attributes, rows }, gaps };
}

/** Undefined where words of the original lack a translation. Evidence is in the language of its sentence, and never carries over. */
function translateCell(table: FactTable, row: Row, attribute: string, parsed: TranslatedCell = {}): Cell | undefined {
  const cell = row.cells[attribute] ?? "unknown";
  if (cell === "unknown") return cell;
  const { value: words, ...context } = typeof parsed === "string" ? { value: parsed } : parsed;
  const value = typeof cell.value === "number" ? cell.value : words;
  if (value === undefined) return undefined;
  return { value, fact: cell.fact, ...context, original: showValue(cell, table, attribute) };
}
