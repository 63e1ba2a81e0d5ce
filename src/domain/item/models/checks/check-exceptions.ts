import type { Explanation } from "../../../diagnostic";
import type { FactTable } from "../../../fact/fact-table";
import { foldWords } from "../../../text/words/fold-words";
import { showValue } from "../cells/show-value";
import { attributesOf, type ItemModel } from "../item-model";
import { kindOf } from "../model-kinds";

const list = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

/** What is wrong with a model's exceptions: one that names what is not there would forbid nothing, and nobody would notice. */
export const checkExceptions = (model: ItemModel, table: FactTable): Explanation[] => {
  const known = knownValues(model, table);
  return model.except.flatMap((entry) =>
    Object.entries(entry).flatMap(([slot, value]) => {
      const values = known.get(slot);
      if (!values) {
        const suggestion = `Name one of: ${list([...known.keys()])}.`;
        return [{ message: `excepts by the slot “${slot}”, which it does not have`, suggestion }];
      }
      if (values.some((each) => foldWords(each) === foldWords(value))) return [];
      return [
        { message: `excepts the ${slot} “${value}”, which is not there`, suggestion: `Name one of: ${list(values)}.` },
      ];
    }),
  );
};

/** Slot → what it can be. */
const knownValues = (model: ItemModel, table: FactTable): Map<string, string[]> => {
  const known = new Map([...Object.entries(model.incidentals), ["attribute", attributesOf(model)] as const]);
  for (const slot of kindOf(model).exceptable) {
    const values =
      slot === "value" ? attributesOf(model).flatMap((attribute) => valuesUnder(table, attribute)) : undefined;
    known.set(slot, values ?? table.rows.map(({ id }) => id));
  }
  return known;
};

const valuesUnder = (table: FactTable, attribute: string): string[] =>
  table.rows.flatMap(({ cells }) => {
    const cell = cells[attribute] ?? "unknown";
    return cell === "unknown" ? [] : showValue(cell, table, attribute);
  });
