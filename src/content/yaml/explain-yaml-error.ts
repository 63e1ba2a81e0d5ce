import type { Explanation } from "../../domain/diagnostic";
import { findIndentSlip } from "./find-indent-slip";

/** The errors that editors make most, by the code the YAML parser gives them. */
const explanations: Record<string, Explanation> = {
  DUPLICATE_KEY: {
    message: "The same name is given twice in one group.",
    suggestion: "Delete one of the two, or give it another name.",
  },
  TAB_AS_INDENT: {
    message: "This line is indented with a tab.",
    suggestion: "Indent with spaces: two for each level.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "There is a second colon on this line, so it cannot be told what is name and what is text.",
    suggestion: 'Put the text in double quotes: name: "text with: a colon".',
  },
  BAD_SCALAR_START: {
    message: "This text begins with a sign that means something else in YAML.",
    suggestion: "Put the whole text in double quotes.",
  },
  MISSING_CHAR: {
    message: "A quotation mark, bracket or colon is missing.",
    suggestion: "Look at this line and the one before it: close what was opened.",
  },
  MULTIPLE_DOCS: {
    message: "A line of three dashes splits this file in two.",
    suggestion: "Delete the line of dashes.",
  },
  BAD_INDENT: {
    message: "The lines here are not indented alike.",
    suggestion: "Indent the entries of one list or group by the same number of spaces, and close every bracket.",
  },
  UNEXPECTED_TOKEN: {
    message: "There is something on this line that does not belong there.",
    suggestion: "Indent it like the lines around it, and put text that holds a quotation mark or a colon in quotes.",
  },
};

/** What an error of the YAML parser means. */
function explainCode(code: string, parserSays: string): Explanation {
  return (
    explanations[code] ?? {
      message: `This is not valid YAML: ${parserSays}.`,
      suggestion:
        "Compare the line with the example in content/README.md; put text with special signs in double quotes.",
    }
  );
}

/** A text that begins with a quotation mark that a word processor has bent. */
const curly = /^\s*(?:- +)*(?:[^\s:]+:\s+)?([“”„«»‘’‚‹›])/;

/**
 * The one thing to correct where YAML refuses `text`, and where. An indentation that is off and quotation marks that were
 * bent make the parser stumble over something else, often further on: these slips are reported instead of what it says.
 */
export function explainYamlError(
  text: string,
  error: { code: string; message: string; line: number; column: number },
): Explanation & { line: number; column: number } {
  const slip = findIndentSlip(text, error.line + 1);
  if (slip !== undefined && error.code !== "TAB_AS_INDENT") {
    const { line, spaces, wanted } = slip;
    const message = `This line is indented by ${inSpaces(spaces)}, like none of the lines around it.`;
    const suggestion = `Begin it with ${inSpaces(wanted)}, as the lines of the same list or group begin. Two spaces make one level.`;
    return { message, suggestion, line, column: 1 };
  }
  const { line, column } = error;
  const lines = text.split("\n");
  for (const number of [line, line - 1]) {
    const bent = curly.exec(lines[number - 1] ?? "");
    if (bent === null) continue;
    const message = `This text begins with the curly quotation mark ${bent[1]}, which YAML takes for a letter.`;
    const suggestion =
      'Write straight quotation marks around it: name: "text". Word processors bend them by themselves.';
    return { message, suggestion, line: number, column: bent[0].length };
  }
  return { ...explainCode(error.code, error.message), line, column };
}

const inSpaces = (count: number): string => (count === 0 ? "no space" : count === 1 ? "1 space" : `${count} spaces`);
