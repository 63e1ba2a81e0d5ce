import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBreaks } from "./database/expand-only";
import { migrationFolder } from "./database/migration-folder";
import { readSchema, schemaDifference } from "./database/schema-difference";
import { root } from "./run-step";

const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const there = readdirSync(path.join(root, "prisma/migrations"));
const folder = migrationFolder(process.argv[2] ?? "", new Date(), there);
if (!folder.ok) refuse(folder.failure);
else {
  const sql = await schemaDifference(await readSchema()).catch((error: unknown) =>
    refuse(
      `prisma/schema.prisma could not be compared with the migrations. ${error instanceof Error ? error.message : error}`,
    ),
  );
  if (sql.trim() === "")
    refuse(
      "The migrations already make the tables of prisma/schema.prisma. Nothing was written. Change the schema first, then call this again.",
    );
  const target = path.join("prisma/migrations", folder.value);
  mkdirSync(path.join(root, target));
  writeFileSync(path.join(root, target, "migration.sql"), sql);
  const breaks = (await findBreaks(sql)).map(({ statement, why }) => `- ${statement}\n  ${why}.\n`);
  const warning =
    breaks.length === 0
      ? ""
      : `Servers of the version before go on while this is applied. Do this in two versions, or give a reason at the statement (CONTRIBUTING.md, "Add a migration"):\n${breaks.join("")}`;
  console.log(`Wrote ${target}/migration.sql:

${sql}
${warning}Next:
1. Read it. A renamed column is shown as one dropped and one added: write ALTER TABLE … RENAME COLUMN instead, so that no row is lost.
2. Add by hand what the schema cannot say: checks, triggers, partial indexes.
3. npx prisma generate --config .config/prisma.ts brings the client to the new schema.
4. npm run test:integration -- tests/integration/data/database runs it on both databases.`);
}
