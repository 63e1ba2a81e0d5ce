import { expect, test } from "vitest";
import { readSchema, schemaDifference } from "../../../../bin/database/schema-difference";

test("the migrations make the tables that the schema describes", async () => {
  expect(await schemaDifference(await readSchema())).toBe("");
});

test("a column that only the schema has is what a new migration would add", async () => {
  const schema = await readSchema();
  const wider = schema.replace('@@map("report")', 'colour String?\n  @@map("report")');
  expect(await schemaDifference(wider)).toBe('-- AlterTable\nALTER TABLE "report" ADD COLUMN     "colour" TEXT;\n');
});
