import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import type { Predicate } from "./predicate";
import { judgedBy, readTable } from "./read-table";

/** An option is right when the row's sentence says it: as it is shown, or as a bare number where numbers are typed. */
export const cellPredicate = (
  proved: ProvedTable,
  row: string | undefined,
  attribute: string,
  read: "as shown" | "as a number",
): Predicate => {
  const { cell, has, nameOf, labelOf } = readTable(proved);
  const found = cell(row, attribute);
  return {
    sentence: `a sentence says that it is the ${labelOf(attribute)} of ${nameOf(row)}`,
    judge: (text) => {
      const satisfies = read === "as shown" ? has(row, attribute, text) : found && Number(text) === found.value;
      return found === undefined || satisfies === undefined ? undefined : judgedBy(satisfies, found);
    },
  };
};
