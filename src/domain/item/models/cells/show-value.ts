import type { Cell, FactTable } from "../../../fact/fact-table";
import { unitAfter } from "../../../text/numbers/unit-after";

/** A cell's value as a reader sees it, with the attribute's unit after a number: "12 weeks". */
export const showValue = ({ value }: Exclude<Cell, "unknown">, table: FactTable, attribute: string): string => {
  const unit = table.attributes.find(({ id }) => id === attribute)?.unit;
  return typeof value === "number" && unit ? `${value} ${unitAfter(value, unit)}` : String(value);
};
