import { usableCells } from "../../models/cells/usable-cells";
import { swappedStatements } from "../../models/distractors/swapped-statements";
import { fillTemplate } from "../../models/fill-template";
import type { Generated, Generation, ModelKind, ModelOf } from "../../models/model-kind";
import { startInstance } from "../../models/start-instance";
import { statementPredicate } from "../../proof/statement-predicate";
import { draftSingleBest } from "./draft-single-best";

/** “Which statement about {row} is right?” One question for each row and attribute; every false statement is a proved swap. */
export const trueStatement: ModelKind<"true-statement"> = {
  generate: (model, generation) => generate(model, generation),
  predicate: ({ statements }, proved, { row }) => statementPredicate(proved, row, statements),
  stem: { slots: ["row"] },
  exceptable: ["row", "other"],
  asksAboutOptions: true,
};

const generate = (model: ModelOf<"true-statement">, generation: Generation): Generated => {
  const generated: Generated = { drafts: [], diagnostics: [] };
  for (const [attribute, template] of Object.entries(model.statements)) {
    const { cells, diagnostics } = usableCells(model, generation, attribute);
    generated.diagnostics.push(...diagnostics);
    for (const { row, valueText, fact } of cells) {
      const instance = startInstance(model, generation, `${row.id}/${attribute}`, { row: row.id, attribute });
      if (instance.isExcepted) continue;
      const slots = { row: row.name, value: valueText };
      const drafted = draftSingleBest(model, instance, {
        objective: `${model.table}/${row.id}/${attribute}`,
        about: `“${attribute}” of the row “${row.id}”`,
        key: fillTemplate(template, { ...slots, noun: generation.table.noun }),
        fact,
        slots,
        ranked: swappedStatements(model, generation, row, instance),
      });
      if (drafted.ok) generated.drafts.push(drafted.value);
      else generated.diagnostics.push(drafted.failure);
    }
  }
  return generated;
};
