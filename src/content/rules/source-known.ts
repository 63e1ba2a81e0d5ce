import { explainMissing } from "../facts/explain-missing";
import { problemAt } from "../yaml/place";
import type { Rule } from "./draft";

/** Each fact names a source that is written down and has no fault. */
export const sourceKnown: Rule = ({ facts, known: { sources, unreadable } }) =>
  facts
    .filter(({ value }) => !sources.byId.has(value.source) || sources.faulty.has(value.source))
    .map(({ value, placeOf }) => {
      const missing = explainMissing("source", value.source, sources, unreadable);
      const message = `${missing.message} The fact \`${value.id}\` rests on it.`;
      return problemAt(placeOf(["source"]), { ...missing, severity: "block", rule: "source-known", message });
    });
