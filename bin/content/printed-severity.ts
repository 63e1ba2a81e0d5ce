import type { ItemDiagnostic } from "../../src/domain/diagnostic";

/** The rules whose items no learner could answer or trust at all. */
const blocking: ReadonlySet<string> = new Set(["L26", "L27", "L28", "L30", "id", "model"]);

/** The words for a severity that programs read in what `lint:items` and `content:items` print. */
export const printedSeverity = ({ rule, severity }: Pick<ItemDiagnostic, "rule" | "severity">) =>
  severity === "warning" ? "warn" : blocking.has(rule) ? "block" : "err";
