import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import { foldWords } from "../../text/words/fold-words";
import { fillTemplate } from "../models/fill-template";
import type { Judgement, Predicate } from "./predicate";
import { judgedBy, readTable } from "./read-table";

/**
 * A statement is right when the row's sentence says the value in it. Every statement that the table can make of the row is
 * written out; one that is not among them, or that speaks of an unknown cell, is not proved either way.
 */
export const statementPredicate = (
  proved: ProvedTable,
  row: string | undefined,
  statements: Record<string, string>,
): Predicate => {
  const { table, cell, valueText, has, nameOf } = readTable(proved);
  const judgements = new Map<string, Judgement | undefined>();
  for (const [attribute, template] of Object.entries(statements)) {
    const own = cell(row, attribute);
    for (const sibling of table.rows) {
      const value = valueText(sibling.id, attribute);
      if (value === undefined) continue;
      const text = foldWords(fillTemplate(template, { row: nameOf(row), noun: table.noun, value }));
      const satisfies = has(row, attribute, value);
      if (judgements.get(text)?.satisfies === true) continue;
      judgements.set(text, own === undefined || satisfies === undefined ? undefined : judgedBy(satisfies, own));
    }
  }
  return {
    sentence: `a sentence says it of ${nameOf(row)}`,
    judge: (text) => judgements.get(foldWords(text)),
  };
};
