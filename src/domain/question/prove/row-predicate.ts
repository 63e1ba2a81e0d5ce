import type { FactTable } from "../../article/fact-table";
import type { Predicate } from "./predicate";
import { readTable } from "./read-table";
import { sameWords } from "./same-words";

/** An option is right when it names a row that has the value; a name that no row bears is wrong, an unknown cell no proof. */
export const rowPredicate = (table: FactTable, attribute: string, value: string | undefined): Predicate => {
  const { shown, labelOf } = readTable(table);
  return {
    sentence: `it is a ${table.noun} whose ${labelOf(attribute)} is ${value ?? "gone"}`,
    judge: (text) => {
      const values = table.rows.filter(({ name }) => sameWords(name, text)).map(({ id }) => shown(id, attribute));
      if (value === undefined || values.includes(undefined)) return undefined;
      return values.some((each) => each !== undefined && sameWords(each, value));
    },
  };
};
