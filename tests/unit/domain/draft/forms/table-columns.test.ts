import { expect, test } from "vitest";
import { typedColumns } from "../../../../../src/domain/draft/forms/table-columns";

test("the columns of a new table are those with a name, each with an id of its own and the unit of its kind or the one that was typed", () => {
  const columns = typedColumns({
    ...{ "column-1.label": " How long\nit lasts ", "column-1.kind": "months", "column-1.unit": "" },
    ...{ "column-2.label": "", "column-2.kind": "days" },
    ...{ "column-3.label": "Fee", "column-3.kind": "dollars" },
    ...{ "column-4.label": "fee", "column-4.kind": "number", "column-4.unit": "attempts" },
    ...{ "column-5.label": "—", "column-5.kind": "words" },
  });
  expect(columns).toEqual([
    { id: "how-long-it-lasts", label: "How long it lasts", unit: "months" },
    { id: "fee", label: "Fee", unit: "$" },
    { id: "fee-2", label: "fee", unit: "attempts" },
    { id: "column", label: "—" },
  ]);
});
