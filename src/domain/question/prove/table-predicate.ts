import type { FactTable } from "../../article/fact-table";
import type { ItemModel } from "../item-model";
import { cellPredicate } from "./cell-predicate";
import { orderPredicate } from "./order-predicate";
import type { Predicate } from "./predicate";
import { rowPredicate } from "./row-predicate";
import { statementPredicate } from "./statement-predicate";

/**
 * Why the key of a generated item is right, read from the table alone: it knows nothing of how the options were chosen.
 * `slots`: the radicals of the item, as its origin carries them.
 */
export const tablePredicate = (model: ItemModel, table: FactTable, slots: Record<string, string>): Predicate => {
  switch (model.kind) {
    case "value-of-row":
      return cellPredicate(table, slots.row, model.attribute, "as shown");
    case "how-many":
      return cellPredicate(table, slots.row, model.attribute, "as a number");
    case "row-with-value":
    case "all-that-apply":
      return rowPredicate(table, model.attribute, slots.value);
    case "true-statement":
      return statementPredicate(table, slots.row, model.statements);
    case "put-in-order":
      return orderPredicate(table, model.attribute, (slots.rows ?? "").split("+"));
  }
};
