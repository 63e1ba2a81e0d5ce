import { offerAnswers } from "./candidate-distractors";
import { draftSingleBest } from "./draft-single-best";
import type { Generated, Generation } from "./generation";
import type { ItemModel } from "./item-model";
import { knownCells } from "./known-cells";
import { namedDistractors } from "./named-distractors";
import { startInstance } from "./start-instance";
import { usableCells } from "./usable-cells";

/** “What is the {attribute} of {row}?” The key is the row's value; distractors are what sibling rows have instead. */
export const generateValueOfRow = (
  model: Extract<ItemModel, { kind: "value-of-row" }>,
  generation: Generation,
): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const siblings = knownCells(generation, attribute);
  const drafts: Generated["drafts"] = [];
  for (const { row, shown, fact } of cells) {
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute });
    if (instance.isExcepted) continue;
    const slots = { row: row.name, value: shown };
    const named = namedDistractors(model, generation, row.id, instance, slots);
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
