import { readFile, writeFile } from "node:fs/promises";
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

const file = path.join(root, "prisma/version-before.json");

export const readVersionBefore = async (): Promise<VersionBefore> =>
  versionBeforeSchema.parse(JSON.parse(await readFile(file, "utf8")));

const lines = (list: readonly unknown[]) => `[\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]`;

/** A column, an enum and a statement a line, so that a difference shows which of them changed. */
export const writeVersionBefore = async ({ version, migration, catalog, statements }: VersionBefore): Promise<void> => {
  const head = `"version": ${JSON.stringify(version)},\n"migration": ${JSON.stringify(migration)}`;
  const tables = `{\n"columns": ${lines(catalog.columns)},\n"enums": ${lines(catalog.enums)}\n}`;
  await writeFile(file, `{\n${head},\n"catalog": ${tables},\n"statements": ${lines(statements)}\n}\n`);
};
