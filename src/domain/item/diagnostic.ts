/** What a lint rule or the compiler says of an item or a model. `subject`: the id the editor wrote in `questions.yaml`. */
export type ItemDiagnostic = {
  rule: string;
  severity: "block" | "err" | "warn";
  subject: string;
  message: string;
  suggestion: string;
};
