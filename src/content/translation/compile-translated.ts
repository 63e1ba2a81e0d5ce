import type { CompileContext } from "../../domain/item/compile/compile-context";
import { type CompiledItems, type CompileItems, factsOf } from "../../domain/item/compile/compile-items";
import { subjectOf } from "../../domain/item/item-identity";

/** What the original has moved on from: ids of facts, and of tables. */
export type MovedOnIds = { facts: ReadonlySet<string>; tables: ReadonlySet<string> };

/**
 * The questions of a translation. What rests on a fact that the original has moved on from is left out until it is
 * translated anew, and so is a model that no longer fits its table: a change of the original stops no translation.
 * `leftOut`: ids of such models.
 */
export function compileTranslated(
  context: CompileContext,
  movedOn: MovedOnIds,
  compileItems: CompileItems,
): { compiled: CompiledItems; leftOut: string[] } {
  const authored = context.authored.filter((item) => !factsOf(item).some((fact) => movedOn.facts.has(fact)));
  const compiled = compileItems({ ...context, authored });
  const invalid = new Set(
    compiled.diagnostics.filter(({ severity }) => severity === "error").map(({ subject }) => subject),
  );
  const unfit = context.models.filter(({ id, table }) => invalid.has(id) && movedOn.tables.has(table));
  const models = context.models.filter((model) => !unfit.includes(model));
  const fitting = unfit.length === 0 ? compiled : compileItems({ ...context, authored, models });
  return { compiled: withoutOutdated(fitting, movedOn.facts), leftOut: unfit.map(({ id }) => id) };
}

function withoutOutdated(
  { items, diagnostics, itemsPerModel }: CompiledItems,
  outdated: ReadonlySet<string>,
): CompiledItems {
  const left = items.filter(({ facts }) => !facts.some(({ id }) => outdated.has(id)));
  const made = (model: string) =>
    left.filter((item) => item.origin.kind === "generated" && subjectOf(item) === model).length;
  return {
    items: left,
    diagnostics,
    itemsPerModel: Object.fromEntries(Object.keys(itemsPerModel).map((model) => [model, made(model)])),
  };
}
