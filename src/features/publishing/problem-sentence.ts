import type { Problem } from "../../content/problem";

/** A problem as one line for the person who can mend it. */
export const problemSentence = ({ file, line, column, severity, rule, message, mend }: Problem): string => {
  const place = [`content/${file}`, line, ...(column === undefined ? [] : [column])].join(":");
  const weight = severity === "warn" ? "Advice" : "Must be mended";
  return `${place} ${weight}${rule ? ` (${rule})` : ""}: ${message} ${mend}`;
};
