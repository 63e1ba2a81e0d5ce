import { type AuthoredItem, authoredItemSchema } from "../../domain/question/authored-item";
import { type ItemModel, itemModelSchema } from "../../domain/question/item-model";
import { type Decision, decisionSchema } from "../../domain/question/lint/decision";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import type { Placed } from "../yaml/place";
import { readList } from "../yaml/read-list";

/** What an article's `questions.yaml` says; items and models with a fault are left out, each with its problem. */
export type Questions = {
  authored: Placed<AuthoredItem>[];
  models: Placed<ItemModel>[];
  decisions: Placed<Decision>[];
  problems: Problem[];
};

export function readQuestions(file: string, text: string): Questions {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return { authored: [], models: [], decisions: [], problems: yaml.failure };
  const items = readList(yaml.value, "items", authoredItemSchema);
  const models = readList(yaml.value, "models", itemModelSchema);
  const decisions = readList(yaml.value, "decisions", decisionSchema);
  const problems = [
    ...checkNames(yaml.value, ["items", "models", "decisions"]),
    ...items.problems,
    ...models.problems,
    ...decisions.problems,
  ];
  return { authored: items.entries, models: models.entries, decisions: decisions.entries, problems };
}
