import type { Cell, FactTable } from "../../article/fact-table";
import { foldWords } from "../../article/fold-words";
import { fillTemplate } from "../generate/fill-template";
import { showValue } from "../generate/show-value";
import type { ItemModel } from "../item-model";
import type { Predicate } from "./predicate";

const same = (one: string, other: string) => foldWords(one) === foldWords(other);

/**
 * Why the key of a generated item is right, read from the table alone: it knows nothing of how the options were chosen.
 * `slots`: the radicals of the item, as its origin carries them.
 */
export const tablePredicate = (model: ItemModel, table: FactTable, slots: Record<string, string>): Predicate => {
  const attributeId = model.kind === "true-statement" ? slots.attribute : model.attribute;
  const label = table.attributes.find(({ id }) => id === attributeId)?.label ?? "value";
  const rowById = (id: string | undefined) => table.rows.find((row) => row.id === id);
  const cellOf = (id: string | undefined, attribute: string): Cell => rowById(id)?.cells[attribute] ?? "unknown";
  const shown = (cell: Cell, attribute: string) => (cell === "unknown" ? undefined : showValue(cell, table, attribute));
  const asked = rowById(slots.row)?.name ?? "the row";

  switch (model.kind) {
    case "value-of-row": {
      const value = shown(cellOf(slots.row, model.attribute), model.attribute);
      return {
        sentence: `it is the ${label} of ${asked}`,
        judge: (text) => (value === undefined ? undefined : same(text, value)),
      };
    }
    case "row-with-value":
    case "all-that-apply":
      return {
        sentence: `it is a ${table.noun} whose ${label} is ${slots.value}`,
        judge: (text) => {
          const named = table.rows.filter((row) => same(row.name, text));
          const values = named.map((row) => shown(row.cells[model.attribute] ?? "unknown", model.attribute));
          return values.includes(undefined) ? undefined : values.some((value) => same(value ?? "", slots.value ?? ""));
        },
      };
    case "true-statement":
      return {
        sentence: `it says of ${asked} what the table says`,
        judge: (text) => {
          const row = asked;
          const verdicts = Object.entries(model.statements).flatMap(([attribute, template]) => {
            const own = shown(cellOf(slots.row, attribute), attribute);
            return table.rows
              .map((each) => shown(each.cells[attribute] ?? "unknown", attribute))
              .filter((value) => value !== undefined)
              .filter((value) => same(text, fillTemplate(template, { row, noun: table.noun, value })))
              .map((value) => (own === undefined ? undefined : same(value, own)));
          });
          return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : verdicts.includes(true);
        },
      };
    case "put-in-order": {
      const cells = (slots.rows ?? "").split("+").map((id) => ({ id, cell: cellOf(id, model.attribute) }));
      const amountOf = (cell: Cell) => (cell !== "unknown" && typeof cell.value === "number" ? cell.value : Number.NaN);
      return {
        sentence: `its ${label} is higher than that of all before it and lower than that of all after it`,
        judge: (text, place) => {
          const own = cells.find(({ id }) => same(rowById(id)?.name ?? "", text));
          const amount = own ? amountOf(own.cell) : Number.NaN;
          const others = cells.filter((each) => each !== own).map(({ cell }) => amountOf(cell));
          if ([amount, ...others].some(Number.isNaN)) return undefined;
          return others.filter((other) => other < amount).length === place && !others.includes(amount);
        },
      };
    }
    case "how-many": {
      const cell = cellOf(slots.row, model.attribute);
      return {
        sentence: `it is the ${label} of ${asked}`,
        judge: (text) => (cell === "unknown" ? undefined : Number(text) === cell.value),
      };
    }
  }
};
