import { explainMissing } from "../facts/explain-missing";
import { problemAt } from "../yaml/place";
import type { Rule } from "./draft";

/** Each fact names a source that is written down and has no fault. */
export const sourceKnown: Rule = ({ facts, known: { sources, unreadable } }) =>
  facts
    .filter(({ value }) => !sources.byId.has(value.source) || sources.faulty.has(value.source))
    .map(({ value, placeOf }) => {
      const { message, mend } = explainMissing("source", value.source, sources, unreadable);
      const whole = `${message} The fact \`${value.id}\` rests on it.`;
      return problemAt(placeOf(["source"]), { severity: "block", rule: "source-known", message: whole, mend });
    });
