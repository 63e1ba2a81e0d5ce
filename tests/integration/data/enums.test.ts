import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Database } from "../../../src/data/database/database";
import { revisionOriginSchema } from "../../../src/domain/article/publication/import-decision";
import { sectionReportSchema } from "../../../src/domain/article/reports/section-report-request";
import { modeSchema } from "../../../src/domain/block/block-request";
import { certaintySchema } from "../../../src/domain/block/response-request";
import { difficultySchema } from "../../../src/domain/item/difficulty";
import { formSchema } from "../../../src/domain/item/form";
import { reportReasonSchema } from "../../../src/domain/item/reports/report-request";
import { gradeSchema } from "../../../src/domain/review/grade";
import { entryKinds } from "../../../src/domain/search/entries/search-entry";
import { openFreshDatabase } from "../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const domain: Record<string, z.ZodType & { options: readonly string[] }> = {
  certainty: certaintySchema,
  difficulty: difficultySchema,
  entry_kind: z.enum(entryKinds),
  form: formSchema,
  grade: gradeSchema,
  mode: modeSchema,
  report_reason: reportReasonSchema,
  revision_origin: revisionOriginSchema,
  section_report_reason: sectionReportSchema.shape.reason,
};

test("the enums of the database have the values that the domain has", async () => {
  const stored = await database.client.$queryRaw<{ name: string; values: string[] }[]>`
    SELECT t.typname::text AS name, array_agg(e.enumlabel::text ORDER BY e.enumlabel::text COLLATE "C") AS values
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname ORDER BY 1`;
  const wanted = Object.entries(domain).map(([name, { options }]) => ({ name, values: [...options].sort() }));
  expect(stored).toEqual(wanted);
});
