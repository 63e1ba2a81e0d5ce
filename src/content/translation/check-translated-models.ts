import type { Diagnostic } from "../../domain/diagnostic";
import type { FactTable } from "../../domain/fact/fact-table";
import type { Questions } from "../items/read-questions";
import { diagnosticAt } from "../yaml/source-location";

/** `invalid`: tables with an error that is reported where they are written; `leftOut`: models that no longer fit their table. */
type Checked = {
  tables: readonly FactTable[];
  behind: ReadonlySet<string>;
  invalid: ReadonlySet<string>;
  leftOut: readonly string[];
};

/** The problems of models whose table is not translated, and advice on those that the original has moved on from. */
export function checkTranslatedModels(
  { models }: Questions,
  { tables, behind, invalid, leftOut }: Checked,
): Diagnostic[] {
  return models.flatMap(({ value: { id, table }, locate }): Diagnostic[] => {
    const has = tables.some((each) => each.id === table);
    if (leftOut.includes(id) || (!has && behind.has(table))) {
      const message = `The item model \`${id}\` is left out: its table \`${table}\` is not what it was in the original.`;
      const suggestion = "Translate what is new in the table, and bring the model up to the one in the original.";
      return [diagnosticAt(locate([]), { severity: "warning", rule: "translation-behind", message, suggestion })];
    }
    if (has || invalid.has(table)) return [];
    const message = `The table \`${table}\` is not translated.`;
    const suggestion = "Add it under `tables` in the facts file of the translation, with noun, attributes and rows.";
    return [diagnosticAt(locate(["table"]), { rule: "as-described", severity: "error", message, suggestion })];
  });
}
