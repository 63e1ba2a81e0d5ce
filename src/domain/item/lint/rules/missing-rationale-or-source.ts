import type { Item } from "../../item";
import { keyIds } from "../../key-ids";
import { optionsOf } from "../../options-of";
import { subjectOf } from "../../subject-of";
import type { Found, ItemRule } from "../lint-rule";

/**
 * L27: every option has its rationale, and the item a source and the day it was read. In the menu of a case only the
 * key and what would do harm need one, and what would do harm names the belief behind it.
 * Why: feedback is where a question teaches, most of all after a wrong answer, and a rule without a date cannot be
 * trusted.
 */
export const missingRationaleOrSource: ItemRule<"L27"> = {
  scope: "item",
  code: "L27",
  severity: "block",
  source: "Shute (2008), Focus on formative feedback: elaborated beats verdict",
  suggestion: "Say of every option why it is right or wrong, and of the source where it is and when it was read.",
  check: (item) => missingIn(item),
};

const missingIn = (item: Item): Found[] => {
  const diagnostic = (message: string, suggestion: string): Found => ({
    subject: subjectOf(item),
    message: `“${item.stem}”: ${message}.`,
    suggestion,
  });
  const { source } = item.passage;
  return [
    ...explainedBy(item)
      .filter(({ rationale }) => rationale.trim() === "")
      .map(({ text }) => diagnostic(`“${text}” has no rationale`, "Say in a sentence why it is right or wrong.")),
    ...optionsOf(item)
      .filter(({ harmful, misconception = "" }) => harmful && misconception.trim() === "")
      .map(({ text }) =>
        diagnostic(`“${text}” does harm and has no misconception`, "Say what somebody believes who does it."),
      ),
    ...(source.url.trim() === "" || source.publisher.trim() === ""
      ? [diagnostic(`its source “${source.id}” has no address or no publisher`, "Add both to the source.")]
      : []),
    ...(source.checked.trim() === ""
      ? [diagnostic(`its source “${source.id}” does not say when it was checked`, "Add the day that somebody read it.")]
      : []),
  ];
};

/** What a learner must be told why. */
const explainedBy = (item: Item): { text: string; rationale: string }[] => {
  if (item.form === "numeric") return [{ text: String(item.key.number), rationale: item.rationale }];
  if (item.form !== "decision-case") return item.options;
  const keys = keyIds(item);
  return optionsOf(item).filter(({ id, harmful }) => harmful || keys.includes(id));
};
