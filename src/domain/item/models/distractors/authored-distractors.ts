import type { ItemDiagnostic } from "../../../diagnostic";
import { rank } from "../../../random/rank";
import { sameWords } from "../../../text/words/same-words";
import type { Predicate } from "../../proof/predicate";
import { quotedCells } from "../cells/quoted-cells";
import type { ItemModel } from "../item-model";
import type { Generation } from "../model-kind";
import type { Instance } from "../start-instance";
import type { Distractor } from "./choose-distractors";

type WithAuthored = Extract<ItemModel, { distractors: unknown }>;

/** A distractor that names a row is wrong by what that row has; any other is wrong by the item's own fact. */
const factsOf = (model: WithAuthored, generation: Generation, text: string): string[] =>
  model.kind === "row-with-value"
    ? quotedCells(generation, model.attribute).flatMap(({ row, fact }) => (sameWords(row.name, text) ? [fact] : []))
    : [];

/** The distractors that the model's editor wrote for a row, each proved wrong by the table; ranked by the seed. */
export const authoredDistractors = (
  model: WithAuthored,
  generation: Generation,
  row: string,
  instance: Instance,
  slots: Record<string, string>,
  { judge }: Predicate,
): { distractors: Distractor[]; diagnostics: ItemDiagnostic[] } => {
  const distractors: Distractor[] = [];
  const diagnostics: ItemDiagnostic[] = [];
  for (const { text, rationale, misconception, rows } of model.distractors) {
    if (rows && !rows.includes(row)) continue;
    if (judge(text, 0)?.satisfies === false) {
      const filled = { ...slots, option: text };
      distractors.push({
        text,
        isKey: false,
        rationale: instance.fill(rationale, filled),
        misconception: instance.fill(misconception, filled),
        facts: factsOf(model, generation, text),
      });
    } else {
      diagnostics.push({
        rule: "L26",
        severity: "error",
        subject: model.id,
        message: `The distractor “${text}” of the item model “${model.id}” is not proved wrong for the row “${row}”.`,
        suggestion: "Take it out, or list under its `rows` only the rows for which it is wrong.",
      });
    }
  }
  return { distractors: rank(distractors, instance.seed, ({ text }) => text), diagnostics };
};
