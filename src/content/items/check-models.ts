import type { Diagnostic } from "../../domain/diagnostic";
import { explainMissing } from "../facts/explain-missing";
import type { KnownFacts } from "../facts/known-facts";
import { diagnosticAt } from "../yaml/source-location";
import type { Questions } from "./read-questions";

/** The problems of models that draw on a table which does not exist or has an error. */
export function checkModels({ models }: Questions, known: KnownFacts): Diagnostic[] {
  return models
    .filter(({ value }) => !known.tables.byId.has(value.table) || known.tables.faulty.has(value.table))
    .map(({ value, locate }) =>
      diagnosticAt(locate(["table"]), {
        rule: "as-described",
        severity: "error",
        ...explainMissing("table", value.table, known.tables, known.unreadable),
      }),
    );
}
