import { text } from "../database/column";
import type { Database } from "../database/database";
import { command, query } from "../database/statement";
import { Prisma } from "../generated/client";

/** By so many pages, and by a fifth, a table has to grow: below, no plan is wrong for it. */
const fewPages = 8;

const findGrown = query(
  { name: text },
  (pages: number) => Prisma.sql`
    SELECT format('%I', relname) AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND pg_relation_size(oid) / current_setting('block_size')::int > 1.2 * relpages + ${pages}
    ORDER BY 1`,
  (sql) => sql(-1),
);

const vacuum = command(
  (table: string) => Prisma.sql`VACUUM (ANALYZE) ${Prisma.raw(table)}`,
  (sql) => sql("job"),
);

/**
 * Does for the embedded database what autovacuum does on a server: takes the room of dead rows back, and tells the planner how
 * much there is now. A statement that was planned when its table was empty, such as the check of a foreign key, reads all
 * of it ever after, until its statistics change.
 */
export const vacuumGrown = async ({ client, kind }: Database, stopping: AbortSignal): Promise<void> => {
  if (kind !== "embedded") return;
  for (const { name } of await findGrown(client, fewPages)) if (!stopping.aborted) await vacuum(client, name);
};
