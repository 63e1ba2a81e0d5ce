import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import { sameWords } from "../../text/words/same-words";
import type { Predicate } from "./predicate";
import { judgedBy, readTable } from "./read-table";

/** An option is right when as many of the rows stand below its number as before it in the key, and none beside it. */
export const orderPredicate = (proved: ProvedTable, attribute: string, rows: readonly string[]): Predicate => {
  const { cell, nameOf, labelOf } = readTable(proved);
  const cells = rows.map((id) => cell(id, attribute));
  const amounts = cells.map((found) => (typeof found?.value === "number" ? found.value : undefined));
  return {
    sentence: `its ${labelOf(attribute)}, by a sentence, is higher than that of all before it and lower than that of all after it`,
    judge: (text, index) => {
      const row = rows.findIndex((id) => sameWords(nameOf(id), text));
      const [found, amount] = [cells[row], amounts[row]];
      if (found === undefined || amount === undefined || amounts.includes(undefined)) return undefined;
      const lower = amounts.filter((other) => other !== undefined && other < amount);
      const isAlone = amounts.filter((other) => other === amount).length === 1;
      return judgedBy(lower.length === index && isAlone, found);
    },
  };
};
