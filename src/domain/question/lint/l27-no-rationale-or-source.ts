import type { Finding } from "../finding";
import type { Item } from "../item";
import { subjectOf } from "../subject-of";

/**
 * L27: every option has its rationale, and the item a source and the day it was read.
 * Why: feedback is where a question teaches, most of all after a wrong answer, and a rule without a date cannot be
 * trusted. Source: Shute (2008), Focus on formative feedback: elaborated beats verdict.
 */
export const l27NoRationaleOrSource = (item: Item): Finding[] => {
  const finding = (message: string, mend: string): Finding => ({
    rule: "L27",
    severity: "block",
    subject: subjectOf(item),
    message: `“${item.stem}”: ${message}.`,
    mend,
  });
  const explained =
    item.form === "numeric" ? [{ text: String(item.key.number), rationale: item.rationale }] : item.options;
  const { source } = item.passage;
  return [
    ...explained
      .filter(({ rationale }) => rationale.trim() === "")
      .map(({ text }) => finding(`“${text}” has no rationale`, "Say in a sentence why it is right or wrong.")),
    ...(source.url.trim() === "" || source.publisher.trim() === ""
      ? [finding(`its source “${source.id}” has no address or no publisher`, "Add both to the source.")]
      : []),
    ...(source.checked.trim() === ""
      ? [finding(`its source “${source.id}” does not say when it was checked`, "Add the day that somebody read it.")]
      : []),
  ];
};
