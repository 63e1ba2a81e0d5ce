import type { ItemModel } from "../item-model";
import { askedCells } from "./asked-cells";
import { beginInstance } from "./begin-instance";
import type { Generated, Ground } from "./ground";
import { isExcepted } from "./is-excepted";
import { onlyNumbers } from "./only-numbers";
import { risingSets } from "./rising-sets";

/** “Put in order.” Rows by a number, lowest first; each set of rows is a question of its own. */
export const generatePutInOrder = (model: Extract<ItemModel, { kind: "put-in-order" }>, ground: Ground): Generated => {
  const { attribute } = model;
  const asked = askedCells(model, ground, attribute);
  const { cells, findings } = onlyNumbers(model, asked.cells);
  const mayMeet = (one: string, other: string) => !isExcepted(model, { row: one, other, attribute });
  const sets = risingSets(cells, model, `${ground.slug}/${model.id}`, mayMeet);
  const drafts = sets.map((set): Generated["drafts"][number] => {
    const rows = set
      .map(({ row }) => row.id)
      .sort()
      .join("+");
    const instance = beginInstance(model, ground, rows, { attribute, rows });
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
  return { drafts, findings: [...asked.findings, ...findings] };
};
