import { numericCells } from "../../models/cells/numeric-cells";
import { usableCells } from "../../models/cells/usable-cells";
import { isExcepted } from "../../models/is-excepted";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { orderPredicate } from "../../proof/order-predicate";
import { ascendingSubsets } from "./ascending-subsets";

/** “Put in order.” Rows by a number, lowest first; each set of rows is a question of its own. */
export const putInOrder: ModelKind<"put-in-order"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { rows = "" }) => orderPredicate(proved, attribute, rows.split("+")),
  stem: { slots: [] },
  exceptable: ["row", "other"],
  asksAboutOptions: true,
};

const generate = (model: ModelOf<"put-in-order">, generation: Generation): Generated => {
  const { attribute } = model;
  const usable = usableCells(model, generation, attribute);
  const { cells, diagnostics } = numericCells(model, usable.cells);
  const mayMeet = (one: string, other: string) => !isExcepted(model, { row: one, other, attribute });
  const sets = ascendingSubsets(cells, model, `${generation.articleId}/${model.id}`, mayMeet);
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
      options: set.map(({ row, valueText }) => {
        const rationale = instance.fill(model.rationale.key, { row: row.name, value: valueText });
        return { text: row.name, isKey: true, rationale };
      }),
    };
  });
  return { drafts, diagnostics: [...usable.diagnostics, ...diagnostics] };
};
