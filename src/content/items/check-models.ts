import type { Diagnostic } from "../../domain/diagnostic";
import { explainMissing } from "../facts/explain-missing";
import type { FactsById } from "../facts/facts-by-id";
import { diagnosticAt } from "../yaml/source-location";
import type { Questions } from "./read-questions";

/** Diagnostics of models that draw on a table which does not exist or has an error. */
export function checkModels({ models }: Questions, factsById: FactsById): Diagnostic[] {
  return models
    .filter(({ value }) => !factsById.tables.byId.has(value.table) || factsById.tables.invalid.has(value.table))
    .map(({ value, locate }) =>
      diagnosticAt(locate(["table"]), {
        rule: "as-described",
        severity: "error",
        ...explainMissing("table", value.table, factsById.tables, factsById.unreadable),
      }),
    );
}
