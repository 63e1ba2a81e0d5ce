import { expect, test } from "vitest";
import type { Diagnostic, ItemDiagnostic } from "../../../../../src/domain/diagnostic";
import type { Item } from "../../../../../src/domain/item/item";
import { lintDiagnostics } from "../../../../../src/domain/item/lint/lint-diagnostic";
import { single } from "../sample-items";

const generated: Item["origin"] = { kind: "generated", model: "fees", version: 1, seed: "s", slots: {} };
const items: Item[] = [
  { ...single, identity: "harbour/one", origin: { kind: "authored" } },
  { ...single, identity: "harbour/fees/a", stem: "What is the fee?", origin: generated },
  {
    ...single,
    identity: "harbour/other-fees/a",
    stem: "What is the fee?",
    origin: { ...generated, model: "other-fees" },
  },
];
const diagnosticOf = (rule: ItemDiagnostic["rule"], subject: string, message: string): ItemDiagnostic => ({
  ...{ rule, severity: "warning", subject, message },
  suggestion: "Mend it.",
});
const located = ({ subject: _, ...what }: ItemDiagnostic): Diagnostic => ({
  ...what,
  location: { file: "articles/harbour/questions.yaml", line: 3 },
});
const own = diagnosticOf("L04", "one", `“${single.stem}”: an option says always.`);
const ofFees = diagnosticOf("L04", "fees", "“What is the fee?”: an option says always.");
const ofOthers = { ...ofFees, subject: "other-fees" };
const ofAll = diagnosticOf("L19", "harbour", "The keys stand first.");

test("a remark names the question that it is about, also where two have the same words, and none where it is about all", () => {
  const diagnostics = [own, ofFees, ofOthers, ofAll];
  expect(lintDiagnostics(diagnostics.map(located), { items, diagnostics }).map(({ item }) => item)).toEqual([
    "harbour/one",
    "harbour/fees/a",
    "harbour/other-fees/a",
    null,
  ]);
});

test("nothing is said twice, nor what no rule of the lint says or an editor let stand", () => {
  const diagnostics = [own, ofFees, ofAll, ofAll];
  const other = { ...own, rule: "as-described" as const };
  expect(lintDiagnostics([other, ofAll, ofAll].map(located), { items, diagnostics })).toEqual([
    { rule: "L19", message: "The keys stand first.", suggestion: "Mend it.", item: null },
  ]);
});
