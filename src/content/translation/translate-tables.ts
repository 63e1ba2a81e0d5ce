import type { FactTable } from "../../domain/article/fact-table";
import { fillTable } from "../facts/fill-table";
import type { KnownFacts } from "../facts/known-facts";
import type { Problem } from "../problem";
import type { Path } from "../yaml/locate-path";
import { type Placed, problemAt } from "../yaml/place";
import { checkTranslatedTable } from "./check-translated-table";
import { translateTable } from "./translate-table";
import type { TranslatedTable } from "./written-translation";

/** `behind`: ids of tables that are gone from the original, or of which some part is not translated. */
export type TranslatedTables = { tables: FactTable[]; behind: Set<string>; problems: Problem[] };

/** The tables that a translation has words for. `states`: whether the translation states the fact of that id. */
export function translateTables(
  written: readonly Placed<TranslatedTable>[],
  known: Pick<KnownFacts, "tables">,
  states: (fact: string) => boolean,
): TranslatedTables {
  const translated: TranslatedTables = { tables: [], behind: new Set(), problems: [] };
  for (const { value, placeOf } of written) {
    const original = known.tables.byId.get(value.id);
    if (known.tables.faulty.has(value.id)) continue;
    if (original === undefined) {
      const message = `The original has no table \`${value.id}\`.`;
      const mend = "Take it out, or correct the name. Until then, questions made from it are left out.";
      translated.behind.add(value.id);
      translated.problems.push(advice(placeOf([]), message, mend));
      continue;
    }
    const whole = fillTable(original.value);
    const { table, gaps } = translateTable(whole, value);
    if (gaps.length > 0) {
      const message = `Of the table \`${value.id}\`, this is not translated: ${gaps.join(", ")}.`;
      translated.problems.push(advice(placeOf([]), message, "Add it under the same name as in the original."));
    }
    const faults = checkTranslatedTable(whole, table, pathsOf(value));
    translated.problems.push(...faults.map(({ path, ...what }) => problemAt(placeOf(path), what)));
    const stated = withoutUnstated(table, states);
    if (gaps.length > 0 || !stated.isWhole) translated.behind.add(value.id);
    if (faults.every(({ severity }) => severity === "warn")) translated.tables.push(stated.table);
  }
  return translated;
}

const advice = (place: ReturnType<Placed<unknown>["placeOf"]>, message: string, mend: string): Problem =>
  problemAt(place, { severity: "warn", rule: "translation-behind", message, mend });

/** Every name in the table as written. */
const pathsOf = ({ attributes, rows }: TranslatedTable): Path[] => [
  ...Object.keys(attributes).map((id) => ["attributes", id]),
  ...Object.entries(rows).flatMap(([id, { cells }]) => [
    ["rows", id],
    ...Object.keys(cells).map((attribute) => ["rows", id, "cells", attribute]),
  ]),
];

/** A cell whose fact is not translated is unknown until it is; that is told of the fact. */
function withoutUnstated(table: FactTable, states: (fact: string) => boolean): { table: FactTable; isWhole: boolean } {
  let isWhole = true;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([name, cell]) => {
        const isStated = cell === "unknown" || states(cell.fact);
        if (!isStated) isWhole = false;
        return [name, isStated ? cell : ("unknown" as const)];
      }),
    ),
  }));
  return { table: { ...table, rows }, isWhole };
}
