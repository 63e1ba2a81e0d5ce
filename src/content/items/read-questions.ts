import type { Diagnostic } from "../../domain/diagnostic";
import { type AuthoredItem, authoredItemSchema } from "../../domain/item/authored-item";
import { type EnemyItems, enemyItemsSchema } from "../../domain/item/compile/enemy-items";
import { type Decision, decisionSchema } from "../../domain/item/lint/decision";
import { type ItemModel, itemModelSchema } from "../../domain/item/models/item-model";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";

/**
 * What an article's `questions.yaml` says; items and models with an error are left out, each with a diagnostic. `invalid`:
 * their ids.
 */
export type Questions = {
  authored: Located<AuthoredItem>[];
  models: Located<ItemModel>[];
  enemies: Located<EnemyItems>[];
  decisions: Located<Decision>[];
  invalid: ReadonlySet<string>;
  diagnostics: Diagnostic[];
};

const nothing = { authored: [], models: [], enemies: [], decisions: [], invalid: new Set<string>() };

export function readQuestions(file: string, text: string): Questions {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return { ...nothing, diagnostics: yaml.failure };
  const items = readList(yaml.value, "items", authoredItemSchema);
  const models = readList(yaml.value, "models", itemModelSchema);
  const enemies = readList(yaml.value, "enemies", enemyItemsSchema);
  const decisions = readList(yaml.value, "decisions", decisionSchema);
  const diagnostics = [
    ...checkNames(yaml.value, ["items", "models", "enemies", "decisions"]),
    ...items.diagnostics,
    ...models.diagnostics,
    ...enemies.diagnostics,
    ...decisions.diagnostics,
  ];
  return {
    authored: items.entries,
    models: models.entries,
    enemies: enemies.entries,
    decisions: decisions.entries,
    invalid: new Set([...items.invalid.keys(), ...models.invalid.keys()]),
    diagnostics,
  };
}
