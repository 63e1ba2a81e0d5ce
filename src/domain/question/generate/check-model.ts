import type { FactTable } from "../../article/fact-table";
import type { Finding } from "../finding";
import type { ItemModel } from "../item-model";
import { exceptFaults } from "./except-faults";
import { slotPattern } from "./fill-template";
import { type WrittenTemplate, writtenTemplates } from "./written-templates";

const reserved = ["row", "rows", "value", "option", "other", "actual", "noun", "attribute"];
const list = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

/** Whether what a model names exists and each of its texts can be filled. No item is made of a model with findings. */
export const checkModel = (model: ItemModel, tables: readonly FactTable[]): Finding[] => {
  const finding = (message: string, mend: string): Finding => ({
    rule: "model",
    severity: "block",
    subject: model.id,
    message: `The item model “${model.id}” ${message}.`,
    mend,
  });
  const table = tables.find(({ id }) => id === model.table);
  if (!table) {
    const known = list(tables.map(({ id }) => id));
    return [finding(`names the table “${model.table}”, which does not exist`, `Name a table that does: ${known}.`)];
  }
  const attributes = model.kind === "true-statement" ? Object.keys(model.statements) : [model.attribute];
  const rows = [
    ...(model.rows ?? []),
    ...("distractors" in model ? model.distractors : []).flatMap((one) => one.rows ?? []),
  ];
  const missing = (names: string[], known: string[], what: string) =>
    [...new Set(names)]
      .filter((name) => !known.includes(name))
      .map((name) =>
        finding(
          `names the ${what} “${name}”, which the table “${table.id}” does not have`,
          `Name one of: ${list(known)}.`,
        ),
      );

  return [
    ...exceptFaults(model, table).map(({ fault, mend }) => finding(fault, mend)),
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
    ...(attributes.length === 0 ? [finding("has no statements", "Write a sentence for at least one attribute.")] : []),
    ...Object.keys(model.incidentals)
      .filter((name) => reserved.includes(name))
      .map((name) =>
        finding(`has an incidental called “${name}”, which already has a meaning`, "Call it something else."),
      ),
    ...writtenTemplates(model).flatMap((template) =>
      templateFaults(template).map(({ fault, mend }) => finding(`${fault} in \`${template.at}\``, mend)),
    ),
  ];
};

const templateFaults = ({ text, slots, needs }: WrittenTemplate): { fault: string; mend: string }[] => {
  const names = [...text.matchAll(slotPattern)].map(([, name]) => name ?? "");
  const faults = names
    .filter((name) => !slots.includes(name))
    .map((name) => ({ fault: `has the slot {${name}}, which is not known`, mend: `Known there: ${list(slots)}.` }));
  if (/[{}]/.test(text.replace(slotPattern, ""))) {
    faults.push({ fault: "has a brace without its partner", mend: "Write slots as {row}, and no other braces." });
  }
  if (needs !== undefined && !names.includes(needs)) {
    const mend = `Put {${needs}} where the text should name it: without it every question reads the same.`;
    faults.push({ fault: `lacks the slot {${needs}}`, mend });
  }
  return faults;
};
