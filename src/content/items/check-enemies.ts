import type { Diagnostic } from "../../domain/diagnostic";
import type { EnemyItems } from "../../domain/item/compile/enemy-items";
import type { Item } from "../../domain/item/item";
import { itemNameOf, namesItem, subjectOf } from "../../domain/item/item-identity";
import { nearestName } from "../facts/nearest-name";
import { diagnosticAt, type Located } from "../yaml/source-location";
import type { Questions } from "./read-questions";

/** Diagnostics of enemies that name no question, or one that never shares a block with the other anyway. */
export function checkEnemies(questions: Questions, items: readonly Item[]): Diagnostic[] {
  const names = nameable(questions, items);
  return questions.enemies.flatMap((entry) => {
    const unknown = namesIn(entry).filter(({ name }) => !names.isKnown(name));
    return unknown.length > 0
      ? unknown.map(({ name, location }) =>
          diagnosticAt(location, { rule: "as-described", severity: "error", ...explainUnknown(name, names.all) }),
        )
      : loneNames(entry, items);
  });
}

const namesIn = ({ value: { item, toldBy }, locate }: Located<EnemyItems>) => [
  { name: item, location: locate(["item"]) },
  ...toldBy.map((name, index) => ({ name, location: locate(["toldBy", index]) })),
];

/** What may be named: every authored item and model, even one with an error of its own, and the instances of models. */
function nameable({ authored, models, invalid }: Questions, items: readonly Item[]) {
  const declared = new Set([...[...authored, ...models].map(({ value }) => value.id), ...invalid]);
  const made = new Set(items.filter(({ origin }) => origin.kind === "generated").map(subjectOf));
  const isKnown = (name: string): boolean => {
    const [id = ""] = name.split("/");
    if (!declared.has(id)) return false;
    return name === id || !made.has(id) || items.some((item) => namesItem(name, item));
  };
  return { isKnown, all: [...declared, ...items.map(itemNameOf)] };
}

function explainUnknown(name: string, names: readonly string[]) {
  const near = nearestName(name, names);
  const where = "`npm run content:items` prints the name of each question, after that of the guide";
  return {
    message: `There is no question or model \`${name}\`.`,
    suggestion: near === undefined ? `Correct the name; ${where}.` : `Did you mean \`${near}\`? If not, ${where}.`,
  };
}

/** Siblings never share a block, with or without this entry. */
function loneNames(
  { value: { item: enemy, toldBy }, locate }: Located<EnemyItems>,
  items: readonly Item[],
): Diagnostic[] {
  const objectivesOf = (name: string) =>
    items.filter((item) => namesItem(name, item)).map(({ objective }) => objective);
  const answered = objectivesOf(enemy);
  return toldBy.flatMap((name, index) => {
    const tellers = objectivesOf(name);
    const isLone = answered.length > 0 && tellers.length > 0 && new Set([...answered, ...tellers]).size === 1;
    if (!isLone) return [];
    const message = `\`${name}\` tests the same objective as \`${enemy}\`, so that no block holds both anyway.`;
    const suggestion = "Take the name out, or the whole entry if it names no other.";
    return [diagnosticAt(locate(["toldBy", index]), { rule: "as-described", severity: "error", message, suggestion })];
  });
}
