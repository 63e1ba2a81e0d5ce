import { quotedCells } from "../../models/cells/quoted-cells";
import type { usableCells } from "../../models/cells/usable-cells";
import { authoredDistractors } from "../../models/distractors/authored-distractors";
import { rankDistractors } from "../../models/distractors/rank-distractors";
import type { Generated, Generation, ModelOf } from "../../models/model-kind";
import type { Instance } from "../../models/start-instance";
import type { Predicate } from "../../proof/predicate";
import { draftSingleBest } from "./draft-single-best";

/** `key`: the name of the row or its value, whichever is asked for. */
type CellQuestion = {
  cell: ReturnType<typeof usableCells>["cells"][number];
  instance: Instance;
  key: string;
  proof: Predicate;
};

/** A question on one cell of a table: distractors that the editor named come first, then what the cells beside it have. */
export const draftCell = (
  model: ModelOf<"value-of-row"> | ModelOf<"row-with-value">,
  generation: Generation,
  { cell: { row, valueText, fact }, instance, key, proof }: CellQuestion,
): Generated => {
  const { attribute } = model;
  const slots = { row: row.name, value: valueText };
  const authored = authoredDistractors(model, generation, row.id, instance, slots, proof);
  const drafted = draftSingleBest(model, instance, {
    objective: `${model.table}/${row.id}/${attribute}`,
    about: `the row “${row.id}”`,
    key,
    fact,
    slots,
    ranked: rankDistractors(model, instance, authored.distractors, quotedCells(generation, attribute), slots),
  });
  return drafted.ok
    ? { drafts: [drafted.value], diagnostics: authored.diagnostics }
    : { drafts: [], diagnostics: [...authored.diagnostics, drafted.failure] };
};
