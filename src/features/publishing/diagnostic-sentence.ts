import { type Diagnostic, printedLocation } from "../../domain/diagnostic";

/** Rules that are told without their name: an editor would find no more under it than the message says. */
const unnamed: ReadonlySet<string> = new Set(["as-described", "overdue"]);

/** A diagnostic as one line for the person who can correct it. */
export const diagnosticSentence = ({ location, severity, rule, message, suggestion }: Diagnostic): string => {
  const weight = severity === "warning" ? "Advice" : "Must be mended";
  return `${printedLocation(location)} ${weight}${unnamed.has(rule) ? "" : ` (${rule})`}: ${message} ${suggestion}`;
};
