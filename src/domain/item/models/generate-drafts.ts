import type { FactTable } from "../../fact/fact-table";
import type { CompileContext } from "../compile/compile-context";
import { provedTables } from "../compile/proved-tables";
import { checkModel } from "./checks/check-model";
import type { ItemModel } from "./item-model";
import type { Generated } from "./model-kind";
import { modelKindOf } from "./model-kinds";

/** Every instance of a model over its table. A model with an error makes none, and a model that makes none has an error. */
export const generateDrafts = (model: ItemModel, context: CompileContext): Generated => {
  const { articleId, tables, facts } = context;
  const diagnostics = checkModel(model, tables);
  const table = tables.find(({ id }) => id === model.table);
  const proved = provedTables(context).get(model.table);
  if (diagnostics.length > 0 || !table || !proved) return { drafts: [], diagnostics };
  const quotes = new Set(facts.map(({ id }) => id));
  const generated = modelKindOf(model).generate(model, {
    articleId,
    table,
    proved,
    isQuoted: (fact) => quotes.has(fact),
  });
  return generated.drafts.length + generated.diagnostics.length > 0
    ? generated
    : { drafts: [], diagnostics: [barren(model, table)] };
};

const barren = (model: ItemModel, table: FactTable): Generated["diagnostics"][number] => ({
  rule: "model",
  severity: "error",
  subject: model.id,
  message: `The item model “${model.id}” makes no question: no row of “${table.id}” has what its kind asks for.`,
  suggestion: "Fill in cells that are `unknown`, choose an attribute whose values differ, or take the model out.",
});
