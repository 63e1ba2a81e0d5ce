import { explainMissing } from "../facts/explain-missing";
import type { KnownFacts } from "../facts/known-facts";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { Questions } from "./read-questions";

/** The problems of models that draw on a table which does not exist or has a fault. */
export function checkModels({ models }: Questions, known: KnownFacts): Problem[] {
  return models
    .filter(({ value }) => !known.tables.byId.has(value.table) || known.tables.faulty.has(value.table))
    .map(({ value, placeOf }) =>
      problemAt(placeOf(["table"]), {
        severity: "err",
        ...explainMissing("table", value.table, known.tables, known.unreadable),
      }),
    );
}
