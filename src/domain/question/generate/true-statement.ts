import type { ItemModel } from "../item-model";
import { askedCells } from "./asked-cells";
import { beginInstance } from "./begin-instance";
import { draftSingleBest } from "./draft-single-best";
import { fillTemplate } from "./fill-template";
import type { Generated, Ground } from "./ground";
import { swappedStatements } from "./swapped-statements";

/** “Which statement about {row} is right?” One question for each row and attribute; every false statement is a proved swap. */
export const generateTrueStatement = (
  model: Extract<ItemModel, { kind: "true-statement" }>,
  ground: Ground,
): Generated => {
  const generated: Generated = { drafts: [], findings: [] };
  for (const [attribute, template] of Object.entries(model.statements)) {
    const { cells, findings } = askedCells(model, ground, attribute);
    generated.findings.push(...findings);
    for (const { row, shown, fact } of cells) {
      const instance = beginInstance(model, ground, `${row.id}/${attribute}`, { row: row.id, attribute });
      if (instance.isExcepted) continue;
      const slots = { row: row.name, value: shown };
      const drafted = draftSingleBest(model, instance, {
        objective: `${model.table}/${row.id}/${attribute}`,
        about: `“${attribute}” of the row “${row.id}”`,
        key: fillTemplate(template, { ...slots, noun: ground.table.noun }),
        fact,
        slots,
        offered: swappedStatements(model, ground, row, instance),
      });
      if (drafted.ok) generated.drafts.push(drafted.value);
      else generated.findings.push(drafted.failure);
    }
  }
  return generated;
};
