import type { Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

/** A guide says first what matters most: it begins with a bottom line. */
export const bottomLineFirst: Rule = ({ file, text }) => {
  const first = linesOfText(text).find((line) => line.text.trim() !== "");
  if (first?.text.trimStart().startsWith("<BottomLine")) return [];
  const location = { file, line: first?.line ?? 1, column: 1 };
  const message = "The article does not begin with its bottom line.";
  const suggestion =
    "Begin with <BottomLine> and the two or three sentences that a reader in a hurry needs, then </BottomLine>.";
  return [diagnosticAt(location, { severity: "warning", rule: "bottom-line-first", message, suggestion })];
};
