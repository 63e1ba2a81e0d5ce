import { foldWords } from "../../../text/words/fold-words";
import { offerAnswers } from "../../models/candidate-distractors";
import type { Generated, Generation } from "../../models/generation";
import { knownCells } from "../../models/known-cells";
import type { ModelKind, ModelOf } from "../../models/model-kind";
import { namedDistractors } from "../../models/named-distractors";
import { startInstance } from "../../models/start-instance";
import { usableCells } from "../../models/usable-cells";
import { rowPredicate } from "../../proof/row-predicate";
import { draftSingleBest } from "./draft-single-best";

/** “Which {noun} has {value}?” Asked only of a row whose value no other row shares: else there would be two keys. */
export const rowWithValue: ModelKind<"row-with-value"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ attribute }, resolved, { value }) => rowPredicate(resolved, attribute, value),
  stem: { slots: ["value"], needs: "value" },
  exceptable: ["row", "other", "value"],
  optionsAreRows: true,
};

const generate = (model: ModelOf<"row-with-value">, generation: Generation): Generated => {
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
    const proof = rowWithValue.predicate(model, generation.proved, instance.origin.slots);
    const named = namedDistractors(model, generation, row.id, instance, slots, proof);
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
