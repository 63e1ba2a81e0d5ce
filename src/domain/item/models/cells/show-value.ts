import type { Cell, FactTable } from "../../../fact/fact-table";
import { withUnit } from "../../../text/numbers/with-unit";

/** A cell's value as a reader sees it, a number with the attribute's unit: "12 weeks", "$250". */
export const showValue = ({ value }: Exclude<Cell, "unknown">, table: FactTable, attribute: string): string => {
  const unit = table.attributes.find(({ id }) => id === attribute)?.unit;
  return typeof value === "number" ? withUnit(value, unit) : value;
};
