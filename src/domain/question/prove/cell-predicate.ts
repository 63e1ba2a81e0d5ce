import type { FactTable } from "../../article/fact-table";
import type { Predicate } from "./predicate";
import { readTable } from "./read-table";
import { sameWords } from "./same-words";

/** An option is right when it is what the row has: as it is shown, or as a bare number where numbers are typed. */
export const cellPredicate = (
  table: FactTable,
  row: string | undefined,
  attribute: string,
  read: "as shown" | "as a number",
): Predicate => {
  const { cell, shown, nameOf, labelOf } = readTable(table);
  const found = cell(row, attribute);
  const value = shown(row, attribute);
  return {
    sentence: `it is the ${labelOf(attribute)} of ${nameOf(row)}`,
    judge: (text) => {
      if (found === "unknown" || value === undefined) return undefined;
      return read === "as shown" ? sameWords(text, value) : Number(text) === found.value;
    },
  };
};
