import type { ItemDiagnostic } from "../../src/domain/diagnostic";
import { blockingCodes } from "../../src/domain/item/lint/lint-rules";

/** Besides the lint rules that say so of themselves: two items of one identity, and a model that makes no items. */
const blocking: ReadonlySet<string> = new Set([...blockingCodes, "id", "model"]);

/** The severity that `lint:items` and `content:items` print: programs read its three words. */
export const printedSeverity = ({ rule, severity }: Pick<ItemDiagnostic, "rule" | "severity">) =>
  severity === "warning" ? "warn" : blocking.has(rule) ? "block" : "err";
