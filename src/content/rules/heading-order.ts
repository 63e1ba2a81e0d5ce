import type { Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

/** Headings go down one level at a time; people who listen to a page move by them. The title is level one. */
export const headingOrder: Rule = ({ file, text }) => {
  let above = 1;
  return linesOfText(text).flatMap(({ line, text: lineText }) => {
    const [from = "", signs] = /^ {0,3}(#{1,6})\s/.exec(lineText) ?? [];
    if (signs === undefined) {
      if (/^\s*<(Step|Callout|BottomLine)\b/.test(lineText)) above = 2;
      return [];
    }
    const level = signs.length;
    const allowed = Math.max(2, above + 1);
    above = level;
    if (level >= 2 && level <= allowed) return [];
    const message =
      level === 1
        ? "A heading with one # is the title of the page, which stands in the front matter."
        : `This heading is of level ${level}, and the one before it is of level ${allowed - 1}.`;
    const right = "#".repeat(level === 1 ? 2 : allowed);
    const replacement = { from, to: from.replace(signs, right) };
    const suggestion = `Write it with ${right}.`;
    const what = { severity: "warning", rule: "heading-order", message, suggestion, replacement } as const;
    return [diagnosticAt({ file, line, column: 1 }, what)];
  });
};
