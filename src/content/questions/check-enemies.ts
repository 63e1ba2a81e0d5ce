import type { Enmity } from "../../domain/question/enmity";
import { isNamed } from "../../domain/question/is-named";
import type { Item } from "../../domain/question/item";
import { subjectOf } from "../../domain/question/subject-of";
import { nearestName } from "../facts/nearest-name";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";
import type { Questions } from "./read-questions";

/** The problems of enemies that name no question, or one that never stands beside the other anyway. */
export function checkEnemies(questions: Questions, items: readonly Item[]): Problem[] {
  const names = nameable(questions, items);
  return questions.enemies.flatMap((entry) => {
    const unknown = namesIn(entry).filter(({ name }) => !names.isKnown(name));
    return unknown.length > 0
      ? unknown.map(({ name, place }) => problemAt(place, { severity: "err", ...explainUnknown(name, names.all) }))
      : loneNames(entry, items);
  });
}

const namesIn = ({ value: { item, toldBy }, placeOf }: Placed<Enmity>) => [
  { name: item, place: placeOf(["item"]) },
  ...toldBy.map((name, index) => ({ name, place: placeOf(["toldBy", index]) })),
];

/** What may be named: what is written, even with a fault that is told elsewhere, and what models made of it. */
function nameable({ authored, models, faulty }: Questions, items: readonly Item[]) {
  const written = new Set([...[...authored, ...models].map(({ value }) => value.id), ...faulty]);
  const made = new Set(items.filter(({ origin }) => origin.kind === "generated").map(subjectOf));
  const isKnown = (name: string): boolean => {
    const [id = ""] = name.split("/");
    if (!written.has(id)) return false;
    return name === id || !made.has(id) || items.some((item) => isNamed(name, item));
  };
  return { isKnown, all: [...written, ...items.map(({ identity }) => identity.slice(identity.indexOf("/") + 1))] };
}

function explainUnknown(name: string, names: readonly string[]) {
  const near = nearestName(name, names);
  const where = "`npm run content:items` prints the name of each question, after that of the guide";
  return {
    message: `There is no question or model \`${name}\`.`,
    mend: near === undefined ? `Correct the name; ${where}.` : `Did you mean \`${near}\`? If not, ${where}.`,
  };
}

/** Siblings never share a block, with or without this entry. */
function loneNames({ value: { item: told, toldBy }, placeOf }: Placed<Enmity>, items: readonly Item[]): Problem[] {
  const objectivesOf = (name: string) => items.filter((item) => isNamed(name, item)).map(({ objective }) => objective);
  const answered = objectivesOf(told);
  return toldBy.flatMap((name, index) => {
    const tellers = objectivesOf(name);
    const isLone = answered.length > 0 && tellers.length > 0 && new Set([...answered, ...tellers]).size === 1;
    if (!isLone) return [];
    const message = `\`${name}\` tests the same objective as \`${told}\`, so that no block holds both anyway.`;
    const mend = "Take the name out, or the whole entry if it names no other.";
    return [problemAt(placeOf(["toldBy", index]), { severity: "err", message, mend })];
  });
}
