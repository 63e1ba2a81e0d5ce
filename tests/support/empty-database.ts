import type { Database } from "../../src/data/database/database";

/** Takes every row out of a migrated database, but for the one that its migrations write. Copying a new one takes longer. */
export const emptyDatabase = async ({ client }: Database): Promise<void> => {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;
  await client.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")} RESTART IDENTITY`);
  await client.$executeRaw`INSERT INTO content_state DEFAULT VALUES`;
};
