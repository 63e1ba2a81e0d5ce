import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import { sameWords } from "../../text/words/same-words";
import type { Predicate } from "./predicate";
import { judgedBy, readTable } from "./read-table";

/** An option is right when it names a row whose sentence says the value; a name that no row bears is wrong, an unknown cell no proof. */
export const rowPredicate = (proved: ProvedTable, attribute: string, value: string | undefined): Predicate => {
  const { table, cell, has, labelOf } = readTable(proved);
  return {
    sentence: `it is a ${table.noun} of which a sentence says that its ${labelOf(attribute)} is ${value ?? "gone"}`,
    judge: (text) => {
      if (value === undefined) return undefined;
      const row = table.rows.find(({ name }) => sameWords(name, text));
      if (row === undefined) return { satisfies: false };
      const [found, satisfies] = [cell(row.id, attribute), has(row.id, attribute, value)];
      return found === undefined || satisfies === undefined ? undefined : judgedBy(satisfies, found);
    },
  };
};
