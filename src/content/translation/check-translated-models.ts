import type { FactTable } from "../../domain/article/fact-table";
import type { Problem } from "../problem";
import type { Questions } from "../questions/read-questions";
import { problemAt } from "../yaml/place";

/** `faulty`: tables with a fault that is told where they are written; `leftOut`: models that no longer fit their table. */
type Checked = {
  tables: readonly FactTable[];
  behind: ReadonlySet<string>;
  faulty: ReadonlySet<string>;
  leftOut: readonly string[];
};

/** The problems of models whose table is not translated, and advice on those that the original has moved on from. */
export function checkTranslatedModels({ models }: Questions, { tables, behind, faulty, leftOut }: Checked): Problem[] {
  return models.flatMap(({ value: { id, table }, placeOf }): Problem[] => {
    const has = tables.some((each) => each.id === table);
    if (leftOut.includes(id) || (!has && behind.has(table))) {
      const message = `The item model \`${id}\` is left out: its table \`${table}\` is not what it was in the original.`;
      const mend = "Translate what is new in the table, and bring the model up to the one in the original.";
      return [problemAt(placeOf([]), { severity: "warn", rule: "translation-behind", message, mend })];
    }
    if (has || faulty.has(table)) return [];
    const message = `The table \`${table}\` is not translated.`;
    const mend = "Add it under `tables` in the facts file of the translation, with noun, attributes and rows.";
    return [problemAt(placeOf(["table"]), { severity: "err", message, mend })];
  });
}
