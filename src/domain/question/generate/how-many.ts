import type { ItemModel } from "../item-model";
import { askedCells } from "./asked-cells";
import { beginInstance } from "./begin-instance";
import type { Generated, Ground } from "./ground";
import { onlyNumbers } from "./only-numbers";

/** “How many …?” The learner types the number of a row; the unit stands beside the field. */
export const generateHowMany = (model: Extract<ItemModel, { kind: "how-many" }>, ground: Ground): Generated => {
  const { attribute, tolerance } = model;
  const asked = askedCells(model, ground, attribute);
  const { cells, findings } = onlyNumbers(model, asked.cells);
  const unit = ground.table.attributes.find(({ id }) => id === attribute)?.unit;
  const drafts = cells.flatMap(({ row, shown, value, fact }): Generated["drafts"] => {
    const instance = beginInstance(model, ground, row.id, { row: row.id, attribute });
    if (instance.isExcepted) return [];
    const slots = { row: row.name, value: shown };
    return [
      {
        form: "numeric",
        identity: instance.identity,
        objective: `${model.table}/${row.id}/${attribute}`,
        stem: instance.fill(model.stem, slots),
        facts: [fact],
        origin: instance.origin,
        unit,
        tolerance,
        rationale: instance.fill(model.rationale.key, slots),
        number: value,
      },
    ];
  });
  return { drafts, findings: [...asked.findings, ...findings] };
};
