import type { ItemModel } from "../item-model";
import { askedCells } from "./asked-cells";
import { beginInstance } from "./begin-instance";
import { draftSingleBest } from "./draft-single-best";
import type { Generated, Ground } from "./ground";
import { knownCells } from "./known-cells";
import { namedDistractors } from "./named-distractors";
import { offerAnswers } from "./offer-answers";

/** “What is the {attribute} of {row}?” The key is the row's value; distractors are what sibling rows have instead. */
export const generateValueOfRow = (model: Extract<ItemModel, { kind: "value-of-row" }>, ground: Ground): Generated => {
  const { attribute } = model;
  const { cells, findings } = askedCells(model, ground, attribute);
  const siblings = knownCells(ground, attribute);
  const drafts: Generated["drafts"] = [];
  for (const { row, shown, fact } of cells) {
    const instance = beginInstance(model, ground, row.id, { row: row.id, attribute });
    if (instance.isExcepted) continue;
    const slots = { row: row.name, value: shown };
    const named = namedDistractors(model, ground, row.id, instance, slots);
    const drafted = draftSingleBest(model, instance, {
      objective: `${model.table}/${row.id}/${attribute}`,
      about: `the row “${row.id}”`,
      key: shown,
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
