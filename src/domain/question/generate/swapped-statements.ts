import type { FactTable, Row } from "../../article/fact-table";
import { foldWords } from "../../article/fold-words";
import { rank } from "../../chance/rank";
import type { ItemModel } from "../item-model";
import type { Instance } from "./begin-instance";
import type { Distractor } from "./choose-distractors";
import { fillTemplate } from "./fill-template";
import type { Ground } from "./ground";
import { knownCells } from "./known-cells";
import { wrongAnswer } from "./wrong-answer";

/**
 * False statements about a row: under each attribute whose value the row has, what a sibling has instead. They come
 * in turns, one of each attribute, so that the options do not all speak of the same thing.
 */
export const swappedStatements = (
  model: Extract<ItemModel, { kind: "true-statement" }>,
  ground: Ground,
  row: Row,
  instance: Instance,
): Distractor[] => {
  const turns = Object.entries(model.statements).flatMap(([attribute, template]) => {
    const cells = knownCells(ground, attribute);
    const own = cells.find((cell) => cell.row.id === row.id);
    if (!own) return [];
    const swaps = cells.filter((cell) => foldWords(cell.shown) !== foldWords(own.shown));
    return rank(swaps, instance.seed, ({ shown }) => shown).map((cell, turn) => {
      const text = fillTemplate(template, { row: row.name, noun: ground.table.noun, value: cell.shown });
      const slots = {
        row: row.name,
        value: own.shown,
        other: cell.row.name,
        attribute: labelOf(ground.table, attribute),
      };
      return { turn, distractor: wrongAnswer(model, instance, text, [own.fact, cell.fact], slots) };
    });
  });
  return rank(turns, instance.seed, ({ distractor }) => distractor.text)
    .sort((one, other) => one.turn - other.turn)
    .map(({ distractor }) => distractor);
};

const labelOf = (table: FactTable, attribute: string) =>
  table.attributes.find(({ id }) => id === attribute)?.label ?? attribute;
