import type { Explanation, ItemDiagnostic } from "../../../diagnostic";
import type { FactTable } from "../../../fact/fact-table";
import { slotPattern } from "../fill-template";
import { attributesOf, type ItemModel } from "../item-model";
import { checkExceptions } from "./check-exceptions";
import { type ModelTemplate, templatesOf } from "./templates";

const reserved = ["row", "rows", "value", "option", "other", "actual", "noun", "attribute"];
const list = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

/** Whether what a model names exists and each of its texts can be filled. No item is made of a model with diagnostics. */
export const checkModel = (model: ItemModel, tables: readonly FactTable[]): ItemDiagnostic[] => {
  const diagnostic = (message: string, suggestion: string): ItemDiagnostic => ({
    rule: "model",
    severity: "error",
    subject: model.id,
    message: `The item model “${model.id}” ${message}.`,
    suggestion,
  });
  const table = tables.find(({ id }) => id === model.table);
  if (!table) {
    const existing = list(tables.map(({ id }) => id));
    return [
      diagnostic(`names the table “${model.table}”, which does not exist`, `Name a table that does: ${existing}.`),
    ];
  }
  const attributes = attributesOf(model);
  const rows = [
    ...(model.rows ?? []),
    ...("distractors" in model ? model.distractors : []).flatMap((one) => one.rows ?? []),
  ];
  const missing = (names: string[], existing: string[], what: string) =>
    [...new Set(names)]
      .filter((name) => !existing.includes(name))
      .map((name) =>
        diagnostic(
          `names the ${what} “${name}”, which the table “${table.id}” does not have`,
          `Name one of: ${list(existing)}.`,
        ),
      );

  return [
    ...checkExceptions(model, table).map(({ message, suggestion }) => diagnostic(message, suggestion)),
    ...missing(
      attributes,
      table.attributes.map(({ id }) => id),
      "attribute",
    ),
    ...missing(
      rows,
      table.rows.map(({ id }) => id),
      "row",
    ),
    ...(attributes.length === 0
      ? [diagnostic("has no statements", "Write a sentence for at least one attribute.")]
      : []),
    ...Object.keys(model.incidentals)
      .filter((name) => reserved.includes(name))
      .map((name) =>
        diagnostic(`has an incidental called “${name}”, which already has a meaning`, "Call it something else."),
      ),
    ...templatesOf(model).flatMap((template) =>
      checkTemplates(template).map(({ message, suggestion }) =>
        diagnostic(`${message} in \`${template.at}\``, suggestion),
      ),
    ),
  ];
};

const checkTemplates = ({ text, slots, needs }: ModelTemplate): Explanation[] => {
  const names = [...text.matchAll(slotPattern)].map(([, name]) => name ?? "");
  const diagnostics = names
    .filter((name) => !slots.includes(name))
    .map((name) => ({
      message: `has the slot {${name}}, which is not known`,
      suggestion: `Known there: ${list(slots)}.`,
    }));
  if (/[{}]/.test(text.replace(slotPattern, ""))) {
    diagnostics.push({
      message: "has a brace without its partner",
      suggestion: "Write slots as {row}, and no other braces.",
    });
  }
  if (needs !== undefined && !names.includes(needs)) {
    const suggestion = `Put {${needs}} where the text should name it: without it every question reads the same.`;
    diagnostics.push({ message: `lacks the slot {${needs}}`, suggestion });
  }
  return diagnostics;
};
