import { expect, test } from "vitest";
import { beginModel, formedKinds, modelFields, modelValues } from "../../../../../src/domain/draft/forms/model-form";
import { checkModel } from "../../../../../src/domain/item/models/checks/check-model";
import { itemModelSchema } from "../../../../../src/domain/item/models/item-model";

const attributes = [{ id: "months", label: "how long it lasts", unit: "months" }];
const table = { id: "permits", noun: "permit", attributes, rows: [] };

test.each(formedKinds)("what the form of %s begins with is an item model whose every gap is filled", (kind) => {
  const values = { table: "permits", attribute: "months", ...beginModel(kind) };
  const model = itemModelSchema.parse({ id: "made", ...modelValues(kind, values, 5) });
  expect(checkModel(model, [table])).toEqual([]);
  expect(modelFields(kind).map(({ name }) => name)).toEqual(Object.keys(beginModel(kind)));
});

test("a question has as many rows as its table can give, within what its kind takes", () => {
  const choose = (rows: number) => modelValues("put-in-order", {}, rows).choose;
  expect([2, 3, 4, 9].map(choose)).toEqual([3, 3, 4, 4]);
});
