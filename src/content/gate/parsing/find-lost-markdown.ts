import type { OffsetDiagnostic } from "../gate-diagnostic";

const wide = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** What looks like Markdown in a program that shows it, and is none. `pattern` begins at a line; `right`: what was meant. */
const losses: readonly { pattern: RegExp; message: string; suggestion: string; right: (found: string) => string }[] = [
  {
    pattern: new RegExp(`^[ \\t]*[${wide}]`, "m"),
    right: (found) => `${found.slice(0, -1)} `,
    message: "This line begins with a no-break space, so that its indentation, heading or list is not seen as one.",
    suggestion: "Delete the space at the beginning of the line, and type it again with the space bar.",
  },
  {
    pattern: new RegExp(`^[ \\t]*(?:#{1,6}|[-*+]|\\d{1,9}[.)])[${wide}]`, "m"),
    right: (found) => `${found.slice(0, -1)} `,
    message: "A no-break space stands behind the sign of this heading or list, so that it is read as text.",
    suggestion: "Delete the space behind the sign, and type it again with the space bar.",
  },
  {
    pattern: /^[ \t]*[•·‣▪▫◦●○■□❖➢✓✔][ \t\u00a0]+\S/m,
    right: (found) => found.replace(/[^ \t][ \t\u00a0]+/, "- "),
    message:
      "This line begins with the bullet of a word processor, which makes no list: its lines run into one paragraph.",
    suggestion: "Begin each entry with a hyphen and a space: - entry.",
  },
  {
    pattern: /^[ \t]*#{2,6}[^\s#][^\n]*$/m,
    right: (found) => found.replace(/#+/, "$& "),
    message: "A heading needs a space behind its signs #: this line is read as text.",
    suggestion: "Write a space behind them, or \\# where you mean the sign itself.",
  },
];

/** Signs that a word processor or a slip has made, and that Markdown would turn into plain text without a word. */
export function findLostMarkdown(body: string): OffsetDiagnostic[] {
  const prose = body.replace(/(?:^|\n)[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t>]*\1[^\n]*|$)/g, (fenced) =>
    fenced.replace(/[^\n]/g, " "),
  );
  return losses.flatMap(({ pattern, message, suggestion, right }) => {
    const found = pattern.exec(prose);
    return found === null
      ? []
      : [{ offset: found.index, message, suggestion, replacement: { from: found[0], to: right(found[0]) } }];
  });
}
