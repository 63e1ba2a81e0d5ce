import type { Item } from "../../item";
import { keyIds } from "../../key-ids";
import { optionsOf } from "../../options-of";
import { aboutItem, type ItemRule } from "../lint-rule";

/**
 * L27: every option has its rationale. In the menu of a case only the key and what would do harm need one, and what would
 * do harm names the belief behind it.
 * Why: feedback is where a question teaches, most of all after a wrong answer.
 */
export const missingRationale: ItemRule<"L27"> = {
  scope: "item",
  code: "L27",
  severity: "error",
  source: "Shute (2008), Focus on formative feedback: elaborated beats verdict",
  suggestion: "Say in a sentence why it is right or wrong.",
  check: (item) => [
    ...explainedBy(item)
      .filter(({ rationale }) => rationale.trim() === "")
      .map(({ text }) => aboutItem(item, `“${text}” has no rationale`)),
    ...optionsOf(item)
      .filter(({ harmful, misconception = "" }) => harmful && misconception.trim() === "")
      .map(({ text }) =>
        aboutItem(item, `“${text}” does harm and has no misconception`, "Say what somebody believes who does it."),
      ),
  ],
};

/** What a learner must be told why. */
const explainedBy = (item: Item): { text: string; rationale: string }[] => {
  if (item.form === "numeric") return [{ text: String(item.key.number), rationale: item.rationale }];
  if (item.form !== "decision-case") return item.options;
  const keys = keyIds(item);
  return optionsOf(item).filter(({ id, harmful }) => harmful || keys.includes(id));
};
