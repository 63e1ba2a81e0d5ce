import type { Explanation } from "../../../diagnostic";
import type { FactTable } from "../../../fact/fact-table";
import { foldWords } from "../../../text/words/fold-words";
import { showValue } from "../cells/show-value";
import { attributesOf, type ItemModel } from "../item-model";
import { modelKindOf } from "../model-kinds";

const list = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

/** What is wrong with a model's exceptions: one that names what is not there would forbid nothing, and nobody would notice. */
export const checkExceptions = (model: ItemModel, table: FactTable): Explanation[] => {
  const possible = possibleValues(model, table);
  return model.except.flatMap((entry) =>
    Object.entries(entry).flatMap(([slot, value]) => {
      const values = possible.get(slot);
      if (!values) {
        const suggestion = `Name one of: ${list([...possible.keys()])}.`;
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
const possibleValues = (model: ItemModel, table: FactTable): Map<string, string[]> => {
  const possible = new Map([...Object.entries(model.incidentals), ["attribute", attributesOf(model)] as const]);
  for (const slot of modelKindOf(model).exceptable) {
    const values =
      slot === "value" ? attributesOf(model).flatMap((attribute) => valuesUnder(table, attribute)) : undefined;
    possible.set(slot, values ?? table.rows.map(({ id }) => id));
  }
  return possible;
};

const valuesUnder = (table: FactTable, attribute: string): string[] =>
  table.rows.flatMap(({ cells }) => {
    const cell = cells[attribute] ?? "unknown";
    return cell === "unknown" ? [] : showValue(cell, table, attribute);
  });
