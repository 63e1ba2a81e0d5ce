import { ascendingSubsets } from "./ascending-subsets";
import type { Generated, Generation } from "./generation";
import { isExcepted } from "./is-excepted";
import type { ItemModel } from "./item-model";
import { onlyNumbers } from "./only-numbers";
import { startInstance } from "./start-instance";
import { usableCells } from "./usable-cells";

/** “Put in order.” Rows by a number, lowest first; each set of rows is a question of its own. */
export const generatePutInOrder = (
  model: Extract<ItemModel, { kind: "put-in-order" }>,
  generation: Generation,
): Generated => {
  const { attribute } = model;
  const asked = usableCells(model, generation, attribute);
  const { cells, diagnostics } = onlyNumbers(model, asked.cells);
  const mayMeet = (one: string, other: string) => !isExcepted(model, { row: one, other, attribute });
  const sets = ascendingSubsets(cells, model, `${generation.slug}/${model.id}`, mayMeet);
  const drafts = sets.map((set): Generated["drafts"][number] => {
    const rows = set
      .map(({ row }) => row.id)
      .sort()
      .join("+");
    const instance = startInstance(model, generation, rows, { attribute, rows });
    return {
      form: "ordering",
      identity: instance.identity,
      objective: `${model.table}/order/${attribute}/${rows}`,
      stem: instance.fill(model.stem),
      facts: set.map(({ fact }) => fact),
      origin: instance.origin,
      options: set.map(({ row, shown }) => {
        const rationale = instance.fill(model.rationale.key, { row: row.name, value: shown });
        return { text: row.name, right: true, rationale };
      }),
    };
  });
  return { drafts, diagnostics: [...asked.diagnostics, ...diagnostics] };
};
