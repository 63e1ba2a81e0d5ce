import type { FactTable } from "../../article/fact-table";
import { groundedTables } from "../grounded-tables";
import type { Grounds } from "../grounds";
import type { ItemModel } from "../item-model";
import { generateAllThatApply } from "./all-that-apply";
import { checkModel } from "./check-model";
import type { Generated, Ground } from "./ground";
import { generateHowMany } from "./how-many";
import { generatePutInOrder } from "./put-in-order";
import { generateRowWithValue } from "./row-with-value";
import { generateTrueStatement } from "./true-statement";
import { generateValueOfRow } from "./value-of-row";

/** Every instance of a model over its table. A model with a fault makes none, and a model that makes none has a fault. */
export const generateDrafts = (model: ItemModel, grounds: Grounds): Generated => {
  const { slug, tables, facts } = grounds;
  const faults = checkModel(model, tables);
  const table = tables.find(({ id }) => id === model.table);
  const grounded = groundedTables(grounds).get(model.table);
  if (faults.length > 0 || !table || !grounded) return { drafts: [], findings: faults };
  const quotes = new Set(facts.map(({ id }) => id));
  const generated = run(model, { slug, table, grounded, quoted: (fact) => quotes.has(fact) });
  return generated.drafts.length + generated.findings.length > 0
    ? generated
    : { drafts: [], findings: [barren(model, table)] };
};

const run = (model: ItemModel, ground: Ground): Generated => {
  switch (model.kind) {
    case "value-of-row":
      return generateValueOfRow(model, ground);
    case "row-with-value":
      return generateRowWithValue(model, ground);
    case "true-statement":
      return generateTrueStatement(model, ground);
    case "all-that-apply":
      return generateAllThatApply(model, ground);
    case "put-in-order":
      return generatePutInOrder(model, ground);
    case "how-many":
      return generateHowMany(model, ground);
  }
};

const barren = (model: ItemModel, table: FactTable): Generated["findings"][number] => ({
  rule: "model",
  severity: "block",
  subject: model.id,
  message: `The item model “${model.id}” makes no question: no row of “${table.id}” has what its kind asks for.`,
  mend: "Fill in cells that are `unknown`, choose an attribute whose values differ, or take the model out.",
});
