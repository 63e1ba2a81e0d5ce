import { formOf } from "../../forms/forms";
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
  blocks: true,
  source: "Shute (2008), Focus on formative feedback: elaborated beats verdict",
  suggestion: "Say in a sentence why it is right or wrong.",
  check: (item) => [
    ...formOf(item)
      .rationales(item)
      .filter(({ text, isOptional }) => !isOptional && text.trim() === "")
      .map(({ of }) => aboutItem(item, `“${of}” has no rationale`)),
    ...formOf(item)
      .menus(item)
      .flatMap(({ options }) => options)
      .filter(({ harmful, misconception = "" }) => harmful && misconception.trim() === "")
      .map(({ text }) =>
        aboutItem(item, `“${text}” does harm and has no misconception`, "Say what somebody believes who does it."),
      ),
  ],
};
