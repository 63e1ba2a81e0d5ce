import type { FactTable } from "../../article/fact-table";
import { foldWords } from "../../article/fold-words";
import { fillTemplate } from "../generate/fill-template";
import type { Predicate } from "./predicate";
import { readTable } from "./read-table";
import { sameWords } from "./same-words";

/**
 * A statement is right when the value in it is what the row has. Every statement that the table can make of the row is
 * written out; one that is not among them, or that speaks of an unknown cell, is not proved either way.
 */
export const statementPredicate = (
  table: FactTable,
  row: string | undefined,
  statements: Record<string, string>,
): Predicate => {
  const { shown, nameOf } = readTable(table);
  const verdicts = new Map<string, boolean | undefined>();
  for (const [attribute, template] of Object.entries(statements)) {
    const own = shown(row, attribute);
    for (const sibling of table.rows) {
      const value = shown(sibling.id, attribute);
      if (value === undefined) continue;
      const text = foldWords(fillTemplate(template, { row: nameOf(row), noun: table.noun, value }));
      verdicts.set(text, own === undefined ? undefined : verdicts.get(text) === true || sameWords(value, own));
    }
  }
  return {
    sentence: `it says of ${nameOf(row)} what the table says`,
    judge: (text) => verdicts.get(foldWords(text)),
  };
};
