/** A diagnostic of an item or a model, from rules that read no file. `locateDiagnostics` gives it its line. */
export type ItemDiagnostic = {
  /** The rule that is broken, by the name that decisions and docs give it. */
  rule: string;
  /** An error stops publication; a warning does not. */
  severity: "error" | "warning";
  /** The id of the item or model as the editor wrote it in `questions.yaml`. */
  subject: string;
  message: string;
  /** What to do about it. */
  suggestion: string;
};
