import { usableCells } from "../../models/cells/usable-cells";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { cellPredicate } from "../../proof/cell-predicate";
import { draftCell } from "./draft-cell";

/** “What is the {attribute} of {row}?” The key is the row's value; distractors are what sibling rows have instead. */
export const valueOfRow: ModelKind<"value-of-row"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { row }) => cellPredicate(proved, row, attribute, "as shown"),
  stem: { slots: ["row"], needs: "row" },
  exceptable: ["row", "other"],
};

const generate = (model: ModelOf<"value-of-row">, generation: Generation): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const drafts: Generated["drafts"] = [];
  for (const cell of cells) {
    const { row, valueText } = cell;
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute });
    if (instance.isExcepted) continue;
    const proof = valueOfRow.predicate(model, generation.proved, instance.origin.slots);
    const drafted = draftCell(model, generation, { cell, instance, key: valueText, proof });
    drafts.push(...drafted.drafts);
    diagnostics.push(...drafted.diagnostics);
  }
  return { drafts, diagnostics };
};
