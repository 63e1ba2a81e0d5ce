import type { Quotations } from "../../domain/article/agreement/quotations";
import type { Diagnostic } from "../../domain/diagnostic";
import type { FactTable } from "../../domain/fact/fact-table";
import type { FactsById } from "../facts/facts-by-id";
import { checkCells } from "../facts/tables/check-cells";
import { fillTable } from "../facts/tables/fill-table";
import type { Path } from "../yaml/locate-path";
import { diagnosticAt, type Located } from "../yaml/source-location";
import { checkTranslatedTable } from "./check-translated-table";
import type { TranslatedCell, TranslatedTable } from "./parsed-translation";
import { translateTable } from "./translate-table";

/**
 * `behind`: ids of tables that are gone from the original, or of which some part is not translated. `invalid`: of those with
 * an error, which are left out.
 */
export type TranslatedTables = {
  tables: FactTable[];
  behind: Set<string>;
  invalid: Set<string>;
  diagnostics: Diagnostic[];
};

/**
 * The tables that a translation has words for, each cell held against the sentence of the translation. `outdated`: facts of
 * which the original says something else now: its number is not the translated sentence's, and is left out until then.
 */
export function translateTables(
  parsed: readonly Located<TranslatedTable>[],
  factsById: Pick<FactsById, "tables">,
  quotations: Quotations,
  outdated: ReadonlySet<string>,
  slug: string,
): TranslatedTables {
  const translated: TranslatedTables = { tables: [], behind: new Set(), invalid: new Set(), diagnostics: [] };
  for (const { value, locate } of parsed) {
    const original = factsById.tables.byId.get(value.id);
    if (factsById.tables.invalid.has(value.id)) continue;
    if (original === undefined) {
      const message = `The original has no table \`${value.id}\`.`;
      const suggestion = "Take it out, or correct the name. Until then, questions made from it are left out.";
      translated.behind.add(value.id);
      translated.diagnostics.push(advice(locate([]), message, suggestion));
      continue;
    }
    const whole = fillTable(original.value);
    const { table, gaps } = translateTable(whole, value);
    if (gaps.length > 0) {
      const message = `Of the table \`${value.id}\`, this is not translated: ${gaps.join(", ")}.`;
      translated.diagnostics.push(advice(locate([]), message, "Add it under the same name as in the original."));
    }
    const diagnostics = checkTranslatedTable(whole, table, pathsOf(value, whole));
    translated.diagnostics.push(
      ...diagnostics.map(({ path, ...what }) => diagnosticAt(locate(path), { rule: "as-described", ...what })),
    );
    const quoted = withoutUnstated(table, (fact) => !outdated.has(fact) && quotations.quoteOf(fact) !== undefined);
    const unsaid = checkCells(quoted.table, quotations, slug, (row, attribute) =>
      locate(attribute in (value.rows[row]?.cells ?? {}) ? ["rows", row, "cells", attribute] : ["rows", row]),
    );
    translated.diagnostics.push(...unsaid);
    if (gaps.length > 0 || !quoted.isWhole) translated.behind.add(value.id);
    const isSound = unsaid.length === 0 && diagnostics.every(({ severity }) => severity === "warning");
    if (isSound) translated.tables.push(quoted.table);
    else translated.invalid.add(value.id);
  }
  return translated;
}

const advice = (location: ReturnType<Located<unknown>["locate"]>, message: string, suggestion: string): Diagnostic =>
  diagnosticAt(location, { severity: "warning", rule: "translation-behind", message, suggestion });

/** Every name in the table as written, but for a number of the original that is only given evidence. */
const pathsOf = ({ attributes, rows }: TranslatedTable, original: FactTable): Path[] => [
  ...Object.keys(attributes).map((id) => ["attributes", id]),
  ...Object.entries(rows).flatMap(([id, { cells }]) => [
    ["rows", id],
    ...Object.entries(cells)
      .filter(([attribute, cell]) => !(isWordless(cell) && hasNumber(original, id, attribute)))
      .map(([attribute]) => ["rows", id, "cells", attribute]),
  ]),
];

const isWordless = (cell: TranslatedCell): boolean => typeof cell === "object" && cell.value === undefined;

const hasNumber = ({ rows }: FactTable, row: string, attribute: string): boolean => {
  const cell = rows.find(({ id }) => id === row)?.cells[attribute] ?? "unknown";
  return cell !== "unknown" && typeof cell.value === "number";
};

/** A cell whose fact is not translated, or no longer as the original states it, is unknown until it is; the fact gets the diagnostic. */
function withoutUnstated(table: FactTable, states: (fact: string) => boolean): { table: FactTable; isWhole: boolean } {
  let isWhole = true;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([name, cell]) => {
        const isQuoted = cell === "unknown" || states(cell.fact);
        if (!isQuoted) isWhole = false;
        return [name, isQuoted ? cell : ("unknown" as const)];
      }),
    ),
  }));
  return { table: { ...table, rows }, isWhole };
}
