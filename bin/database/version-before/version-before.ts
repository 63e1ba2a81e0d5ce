import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { root } from "../../run-step";
import { recordedStatementSchema } from "./recorded-statement";

/** What a version of the product asks of its database. `migration`: its last. */
export const versionBeforeSchema = z.strictObject({
  version: z.string(),
  migration: z.string(),
  catalog: z.strictObject({
    columns: z.array(
      z.strictObject({
        ...{ table: z.string(), column: z.string(), type: z.string(), nullable: z.boolean(), fills: z.boolean() },
      }),
    ),
    enums: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
  }),
  statements: z.array(recordedStatementSchema),
});

export type VersionBefore = z.infer<typeof versionBeforeSchema>;

export const versionBeforeFile = path.join(root, "prisma/version-before.json");

export const readVersionBefore = async (): Promise<VersionBefore> =>
  versionBeforeSchema.parse(JSON.parse(await readFile(versionBeforeFile, "utf8")));
