import type { FactTable } from "../../article/fact-table";
import type { Predicate } from "./predicate";
import { readTable } from "./read-table";
import { sameWords } from "./same-words";

/** An option is right when as many of the rows stand below its number as before it in the key, and none beside it. */
export const orderPredicate = (table: FactTable, attribute: string, rows: readonly string[]): Predicate => {
  const { cell, nameOf, labelOf } = readTable(table);
  const amounts = rows.map((id) => {
    const found = cell(id, attribute);
    return found !== "unknown" && typeof found.value === "number" ? found.value : undefined;
  });
  return {
    sentence: `its ${labelOf(attribute)} is higher than that of all before it and lower than that of all after it`,
    judge: (text, place) => {
      const amount = amounts[rows.findIndex((id) => sameWords(nameOf(id), text))];
      if (amount === undefined || amounts.includes(undefined)) return undefined;
      const lower = amounts.filter((other) => other !== undefined && other < amount);
      return lower.length === place && amounts.filter((other) => other === amount).length === 1;
    },
  };
};
