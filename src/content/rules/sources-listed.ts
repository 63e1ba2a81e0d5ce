import type { Rule } from "../rule";
import { diagnosticAt } from "../yaml/source-location";

/** A guide with facts lists their sources at its end, where readers look for them. */
export const sourcesListed: Rule = ({ file, facts, sections }) => {
  if (facts.length === 0 || sections.length === 0 || sections.some(({ anchor }) => anchor === "sources")) return [];
  const message = "The guide has facts and no list of its sources.";
  const suggestion = "Write <Sources /> on a line of its own at the end, with an empty line above.";
  return [
    diagnosticAt({ file, line: 1, column: 1 }, { severity: "warning", rule: "sources-listed", message, suggestion }),
  ];
};
