import { numericCells } from "../../models/cells/numeric-cells";
import { usableCells } from "../../models/cells/usable-cells";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { cellPredicate } from "../../proof/cell-predicate";

/** “How many …?” The learner types the number of a row; the unit stands beside the field. */
export const howMany: ModelKind<"how-many"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { row }) => cellPredicate(proved, row, attribute, "as a number"),
  stem: { slots: ["row"], needs: "row" },
  exceptable: ["row"],
};

const generate = (model: ModelOf<"how-many">, generation: Generation): Generated => {
  const { attribute, tolerance } = model;
  const usable = usableCells(model, generation, attribute);
  const { cells, diagnostics } = numericCells(model, usable.cells);
  const unit = generation.table.attributes.find(({ id }) => id === attribute)?.unit;
  const drafts = cells.flatMap(({ row, valueText, value, fact }): Generated["drafts"] => {
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute });
    if (instance.isExcepted) return [];
    const slots = { row: row.name, value: valueText };
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
  return { drafts, diagnostics: [...usable.diagnostics, ...diagnostics] };
};
