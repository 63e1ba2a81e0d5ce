import { foldWords } from "../../../text/words/fold-words";
import { quotedCells } from "../../models/cells/quoted-cells";
import { usableCells } from "../../models/cells/usable-cells";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { rowPredicate } from "../../proof/row-predicate";
import { draftCell } from "./draft-cell";

/** “Which {noun} has {value}?” Asked only of a row whose value no other row shares: else there would be two keys. */
export const rowWithValue: ModelKind<"row-with-value"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, proved, { value }) => rowPredicate(proved, attribute, value),
  stem: { slots: ["value"], needs: "value" },
  exceptable: ["row", "other", "value"],
  optionsAreRows: true,
};

const generate = (model: ModelOf<"row-with-value">, generation: Generation): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const all = quotedCells({ ...generation, isQuoted: () => true }, attribute);
  const drafts: Generated["drafts"] = [];
  for (const cell of cells) {
    const { row, valueText } = cell;
    if (all.filter((other) => foldWords(other.valueText) === foldWords(valueText)).length > 1) continue;
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute, value: valueText });
    if (instance.isExcepted) continue;
    const proof = rowWithValue.predicate(model, generation.proved, instance.origin.slots);
    const drafted = draftCell(model, generation, { cell, instance, key: row.name, proof });
    drafts.push(...drafted.drafts);
    diagnostics.push(...drafted.diagnostics);
  }
  return { drafts, diagnostics };
};
