import { explainMissing } from "../facts/explain-missing";
import type { Rule } from "../rule";
import { diagnosticAt } from "../yaml/source-location";

/** Each fact names a source that is written down and has no error. */
export const sourceKnown: Rule = ({ facts, factsById: { sources, unreadable } }) =>
  facts
    .filter(({ value }) => !sources.byId.has(value.source) || sources.invalid.has(value.source))
    .map(({ value, locate }) => {
      const missing = explainMissing("source", value.source, sources, unreadable);
      const message = `${missing.message} The fact \`${value.id}\` rests on it.`;
      return diagnosticAt(locate(["source"]), { ...missing, severity: "error", rule: "source-known", message });
    });
