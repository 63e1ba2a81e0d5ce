import type { Words } from "./words";

/** The faults that editors make most, by the code the YAML parser gives them. */
const known: Record<string, Words> = {
  DUPLICATE_KEY: {
    message: "The same name is given twice in one group.",
    mend: "Delete one of the two, or give it another name.",
  },
  TAB_AS_INDENT: { message: "This line is indented with a tab.", mend: "Indent with spaces: two for each level." },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "There is a second colon on this line, so it cannot be told what is name and what is text.",
    mend: 'Put the text in double quotes: name: "text with: a colon".',
  },
  BAD_SCALAR_START: {
    message: "This text begins with a sign that means something else in YAML.",
    mend: "Put the whole text in double quotes.",
  },
  MISSING_CHAR: {
    message: "A quotation mark, bracket or colon is missing.",
    mend: "Look at this line and the one before it: close what was opened.",
  },
  MULTIPLE_DOCS: { message: "A line of three dashes splits this file in two.", mend: "Delete the line of dashes." },
  BAD_INDENT: {
    message: "The lines here are not indented alike.",
    mend: "Indent the entries of one list or group by the same number of spaces, and close every bracket.",
  },
  UNEXPECTED_TOKEN: {
    message: "There is something on this line that does not belong there.",
    mend: "Indent it like the lines around it, and put text that holds a quotation mark or a colon in quotes.",
  },
};

export function explainYamlError(code: string, parserSays: string): Words {
  return (
    known[code] ?? {
      message: `This is not valid YAML: ${parserSays}.`,
      mend: "Compare the line with the example in content/README.md; put text with special signs in double quotes.",
    }
  );
}
