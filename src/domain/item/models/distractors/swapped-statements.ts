import type { Row } from "../../../fact/fact-table";
import { rank } from "../../../random/rank";
import { foldWords } from "../../../text/words/fold-words";
import { quotedCells } from "../cells/quoted-cells";
import { fillTemplate } from "../fill-template";
import type { ItemModel } from "../item-model";
import type { Generation } from "../model-kind";
import type { Instance } from "../start-instance";
import type { Distractor } from "./choose-distractors";
import { valueDistractor } from "./value-distractor";

/**
 * False statements about a row: under each attribute whose value the row has, what a sibling has instead. They come
 * in turns, one of each attribute, so that the options do not all speak of the same thing.
 */
export function* swappedStatements(
  model: Extract<ItemModel, { kind: "true-statement" }>,
  generation: Generation,
  row: Row,
  instance: Instance,
): Generator<Distractor> {
  const { noun, attributes } = generation.table;
  const swaps = rank(Object.keys(model.statements), instance.seed, (name) => name).flatMap((name) => {
    const cells = quotedCells(generation, name);
    const own = cells.find((cell) => cell.row.id === row.id);
    if (!own) return [];
    const others = cells
      .filter(({ row: other }) => instance.mayOffer(other.id))
      .filter((cell) => foldWords(cell.valueText) !== foldWords(own.valueText));
    const attribute = attributes.find(({ id }) => id === name)?.label ?? name;
    const template = model.statements[name] ?? "";
    return [{ own, attribute, template, others: rank(others, instance.seed, (other) => other.row.id) }];
  });
  const turns = Math.max(0, ...swaps.map(({ others }) => others.length));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { own, attribute, template, others } of swaps) {
      const other = others[turn];
      if (!other) continue;
      const text = fillTemplate(template, { row: row.name, noun, value: other.valueText });
      const slots = { row: row.name, value: own.valueText, other: other.row.name, attribute };
      yield valueDistractor(model, instance, text, [own.fact, other.fact], slots);
    }
  }
}
