import { foldWords } from "../../article/fold-words";
import type { ItemModel } from "../item-model";
import { askedCells } from "./asked-cells";
import { beginInstance } from "./begin-instance";
import { draftSingleBest } from "./draft-single-best";
import type { Generated, Ground } from "./ground";
import { knownCells } from "./known-cells";
import { namedDistractors } from "./named-distractors";
import { offerAnswers } from "./offer-answers";

/** “Which {noun} has {value}?” Asked only of a row whose value no other row shares: else there would be two keys. */
export const generateRowWithValue = (
  model: Extract<ItemModel, { kind: "row-with-value" }>,
  ground: Ground,
): Generated => {
  const { attribute } = model;
  const { cells, findings } = askedCells(model, ground, attribute);
  const siblings = knownCells(ground, attribute);
  const all = knownCells({ ...ground, quoted: () => true }, attribute);
  const drafts: Generated["drafts"] = [];
  for (const { row, shown, fact } of cells) {
    if (all.filter((other) => foldWords(other.shown) === foldWords(shown)).length > 1) continue;
    const instance = beginInstance(model, ground, row.id, { row: row.id, attribute, value: shown });
    if (instance.isExcepted) continue;
    const slots = { row: row.name, value: shown };
    const named = namedDistractors(model, ground, row.id, instance, slots);
    const drafted = draftSingleBest(model, instance, {
      objective: `${model.table}/${row.id}/${attribute}`,
      about: `the row “${row.id}”`,
      key: row.name,
      fact,
      slots,
      offered: offerAnswers(model, instance, named.distractors, siblings, slots),
    });
    findings.push(...named.findings);
    if (drafted.ok) drafts.push(drafted.value);
    else findings.push(drafted.failure);
  }
  return { drafts, findings };
};
