import type { Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

/** A guide with facts lists their sources at its end, where readers look for them. */
export const sourcesListed: Rule = ({ file, text, facts, sections }) => {
  if (facts.length === 0 || sections.length === 0 || sections.some(({ anchor }) => anchor === "sources")) return [];
  const message = "The guide has facts and no list of its sources.";
  const suggestion = "Write <Sources /> on a line of its own at the end, with an empty line above.";
  const last = linesOfText(text).findLast((each) => each.text.trim() !== "");
  const what = { severity: "warning", rule: "sources-listed", message, suggestion } as const;
  if (last === undefined) return [diagnosticAt({ file, line: 1, column: 1 }, what)];
  const replacement = { from: last.text, to: `${last.text.trimEnd()}\n\n<Sources />` };
  return [diagnosticAt({ file, line: last.line, column: 1 }, { ...what, replacement })];
};
