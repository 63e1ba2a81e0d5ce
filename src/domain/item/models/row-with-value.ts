import { foldWords } from "../../text/words/fold-words";
import { offerAnswers } from "./candidate-distractors";
import { draftSingleBest } from "./draft-single-best";
import type { Generated, Generation } from "./generation";
import type { ItemModel } from "./item-model";
import { knownCells } from "./known-cells";
import { namedDistractors } from "./named-distractors";
import { startInstance } from "./start-instance";
import { usableCells } from "./usable-cells";

/** “Which {noun} has {value}?” Asked only of a row whose value no other row shares: else there would be two keys. */
export const generateRowWithValue = (
  model: Extract<ItemModel, { kind: "row-with-value" }>,
  generation: Generation,
): Generated => {
  const { attribute } = model;
  const { cells, diagnostics } = usableCells(model, generation, attribute);
  const siblings = knownCells(generation, attribute);
  const all = knownCells({ ...generation, quoted: () => true }, attribute);
  const drafts: Generated["drafts"] = [];
  for (const { row, shown, fact } of cells) {
    if (all.filter((other) => foldWords(other.shown) === foldWords(shown)).length > 1) continue;
    const instance = startInstance(model, generation, row.id, { row: row.id, attribute, value: shown });
    if (instance.isExcepted) continue;
    const slots = { row: row.name, value: shown };
    const named = namedDistractors(model, generation, row.id, instance, slots);
    const drafted = draftSingleBest(model, instance, {
      objective: `${model.table}/${row.id}/${attribute}`,
      about: `the row “${row.id}”`,
      key: row.name,
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
