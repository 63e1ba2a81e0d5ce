/**
 * What is wrong with a file, for the person who can mend it.
 * `file`: relative to the content folder; `line` and `column` count from 1. `rule`: the lint rule, such as L26.
 * An `error` stops publication; a `warning` does not.
 */
export type Diagnostic = {
  file: string;
  line: number;
  column?: number;
  severity: "error" | "error" | "warning";
  rule?: string;
  message: string;
  suggestion: string;
  /** Where the root is told of which this follows: a file that cannot be read, or an entry that has a fault. */
  follows?: string;
};
