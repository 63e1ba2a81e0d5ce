import { rank } from "../../chance/rank";
import type { Finding } from "../finding";
import type { ItemModel } from "../item-model";
import { sameWords } from "../prove/same-words";
import { tablePredicate } from "../prove/table-predicate";
import type { Instance } from "./begin-instance";
import type { Distractor } from "./choose-distractors";
import type { Ground } from "./ground";
import { knownCells } from "./known-cells";

type WithNamed = Extract<ItemModel, { distractors: unknown }>;

/** A wrong answer that names a row is wrong by what that row has; any other is wrong by the item's own fact. */
const factsOf = (model: WithNamed, ground: Ground, text: string): string[] =>
  model.kind === "row-with-value"
    ? knownCells(ground, model.attribute).flatMap(({ row, fact }) => (sameWords(row.name, text) ? [fact] : []))
    : [];

/** The model's own wrong answers for a row, each proved wrong by the table like the systematic ones; ranked by the seed. */
export const namedDistractors = (
  model: WithNamed,
  ground: Ground,
  row: string,
  instance: Instance,
  slots: Record<string, string>,
): { distractors: Distractor[]; findings: Finding[] } => {
  const { judge } = tablePredicate(model, ground.grounded, instance.origin.slots);
  const distractors: Distractor[] = [];
  const findings: Finding[] = [];
  for (const { text, rationale, misconception, rows } of model.distractors) {
    if (rows && !rows.includes(row)) continue;
    if (judge(text, 0)?.satisfies === false) {
      const filled = { ...slots, option: text };
      distractors.push({
        text,
        right: false,
        rationale: instance.fill(rationale, filled),
        misconception: instance.fill(misconception, filled),
        facts: factsOf(model, ground, text),
      });
    } else {
      findings.push({
        rule: "L26",
        severity: "block",
        subject: model.id,
        message: `The distractor “${text}” of the item model “${model.id}” is not proved wrong for the row “${row}”.`,
        mend: "Take it out, or list under its `rows` only the rows for which it is wrong.",
      });
    }
  }
  return { distractors: rank(distractors, instance.seed, ({ text }) => text), findings };
};
