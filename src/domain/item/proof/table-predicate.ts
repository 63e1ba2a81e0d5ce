import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import type { ItemModel } from "../models/item-model";
import { cellPredicate } from "./cell-predicate";
import { orderPredicate } from "./order-predicate";
import type { Predicate } from "./predicate";
import { rowPredicate } from "./row-predicate";
import { statementPredicate } from "./statement-predicate";

/**
 * Why the key of a generated item is right, read from the sentences behind the table: it knows nothing of how the options
 * were chosen, and trusts no cell that no sentence carries.
 * `slots`: the radicals of the item, as its origin carries them.
 */
export const tablePredicate = (model: ItemModel, resolved: ProvedTable, slots: Record<string, string>): Predicate => {
  switch (model.kind) {
    case "value-of-row":
      return cellPredicate(resolved, slots.row, model.attribute, "as shown");
    case "how-many":
      return cellPredicate(resolved, slots.row, model.attribute, "as a number");
    case "row-with-value":
    case "all-that-apply":
      return rowPredicate(resolved, model.attribute, slots.value);
    case "true-statement":
      return statementPredicate(resolved, slots.row, model.statements);
    case "put-in-order":
      return orderPredicate(resolved, model.attribute, (slots.rows ?? "").split("+"));
  }
};
