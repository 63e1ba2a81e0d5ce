import type { ProvedCell, ProvedTable } from "../../article/agreement/prove-fact-table";
import type { Language } from "../../language";
import { supportingPassage } from "../../text/supporting-passage";
import { sameWords } from "../../text/words/same-words";
import { showValue } from "../models/cells/show-value";
import type { Judgement } from "./predicate";

/** Reads what the sentences behind a table say, for a predicate: undefined where a cell is unknown or no sentence says it. */
export const readTable = ({ table, language, cellOf }: ProvedTable) => {
  const valueText = (row: string | undefined, attribute: string): string | undefined => {
    const cell = cellOf(row, attribute);
    return cell && showValue(cell, table, attribute);
  };
  return {
    table,
    cell: cellOf,
    valueText,
    nameOf: (id: string | undefined): string => table.rows.find((row) => row.id === id)?.name ?? "a row that is gone",
    labelOf: (attribute: string): string => table.attributes.find(({ id }) => id === attribute)?.label ?? attribute,
    /** Whether a row has a value: it is the cell's, or the words that say the cell say it as well. */
    has: (row: string | undefined, attribute: string, value: string): boolean | undefined => {
      const [own, cell] = [valueText(row, attribute), cellOf(row, attribute)];
      if (own === undefined || cell === undefined) return undefined;
      return sameWords(own, value) || saysToo(cell, value, language);
    },
  };
};

const saysToo = ({ evidence }: ProvedCell, value: string, language: Language): boolean =>
  supportingPassage(value, evidence, language) !== undefined;

/** A judgement that rests on a cell. */
export const judgedBy = (satisfies: boolean, { fact, evidence }: ProvedCell): Judgement => ({
  satisfies,
  fact,
  evidence,
});
