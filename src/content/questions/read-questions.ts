import { type AuthoredItem, authoredItemSchema } from "../../domain/question/authored-item";
import { type Enmity, enmitySchema } from "../../domain/question/enmity";
import { type ItemModel, itemModelSchema } from "../../domain/question/item-model";
import { type Decision, decisionSchema } from "../../domain/question/lint/decision";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import type { Placed } from "../yaml/place";
import { readList } from "../yaml/read-list";

/**
 * What an article's `questions.yaml` says; items and models with a fault are left out, each with its problem. `faulty`:
 * their ids.
 */
export type Questions = {
  authored: Placed<AuthoredItem>[];
  models: Placed<ItemModel>[];
  enemies: Placed<Enmity>[];
  decisions: Placed<Decision>[];
  faulty: ReadonlySet<string>;
  problems: Problem[];
};

const nothing = { authored: [], models: [], enemies: [], decisions: [], faulty: new Set<string>() };

export function readQuestions(file: string, text: string): Questions {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return { ...nothing, problems: yaml.failure };
  const items = readList(yaml.value, "items", authoredItemSchema);
  const models = readList(yaml.value, "models", itemModelSchema);
  const enemies = readList(yaml.value, "enemies", enmitySchema);
  const decisions = readList(yaml.value, "decisions", decisionSchema);
  const problems = [
    ...checkNames(yaml.value, ["items", "models", "enemies", "decisions"]),
    ...items.problems,
    ...models.problems,
    ...enemies.problems,
    ...decisions.problems,
  ];
  return {
    authored: items.entries,
    models: models.entries,
    enemies: enemies.entries,
    decisions: decisions.entries,
    faulty: new Set([...items.faulty.keys(), ...models.faulty.keys()]),
    problems,
  };
}
