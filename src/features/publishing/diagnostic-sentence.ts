import type { Diagnostic } from "../../domain/diagnostic";

/** A problem as one line for the person who can mend it. */
export const diagnosticSentence = ({ file, line, column, severity, rule, message, suggestion }: Diagnostic): string => {
  const position = [`content/${file}`, line, ...(column === undefined ? [] : [column])].join(":");
  const weight = severity === "warning" ? "Advice" : "Must be mended";
  return `${position} ${weight}${rule ? ` (${rule})` : ""}: ${message} ${suggestion}`;
};
