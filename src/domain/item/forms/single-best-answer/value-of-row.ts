import { offerAnswers } from "../../models/candidate-distractors";
import type { Generated, Generation } from "../../models/generation";
import { knownCells } from "../../models/known-cells";
import type { ModelKind, ModelOf } from "../../models/model-kind";
import { namedDistractors } from "../../models/named-distractors";
import { startInstance } from "../../models/start-instance";
import { usableCells } from "../../models/usable-cells";
import { cellPredicate } from "../../proof/cell-predicate";
import { draftSingleBest } from "./draft-single-best";

/** “What is the {attribute} of {row}?” The key is the row's value; distractors are what sibling rows have instead. */
export const valueOfRow: ModelKind<"value-of-row"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, resolved, { row }) => cellPredicate(resolved, row, attribute, "as shown"),
  stem: { slots: ["row"], needs: "row" },
  exceptable: ["row", "other"],
};

const generate = (model: ModelOf<"value-of-row">, generation: Generation): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const siblings = knownCells(generation, attribute);
  const drafts: Generated["drafts"] = [];
  for (const { row, shown, fact } of cells) {
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute });
    if (instance.isExcepted) continue;
    const slots = { row: row.name, value: shown };
    const proof = valueOfRow.predicate(model, generation.proved, instance.origin.slots);
    const named = namedDistractors(model, generation, row.id, instance, slots, proof);
    const drafted = draftSingleBest(model, instance, {
      objective: `${model.table}/${row.id}/${attribute}`,
      about: `the row “${row.id}”`,
      key: shown,
      fact,
      slots,
      offered: offerAnswers(model, instance, named.distractors, siblings, slots),
    });
    diagnostics.push(...named.diagnostics);
    if (drafted.ok) drafts.push(drafted.value);
    else diagnostics.push(drafted.failure);
  }
  return { drafts, diagnostics };
};
