import { text, texts } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** `columns`: those that are stored, not worked out; `key`: its primary key. */
export type Table = { name: string; columns: string[]; key: string[] };

const storedTables = query(
  { name: text, columns: texts, key: texts },
  () => Prisma.sql`
    SELECT c.relname::text AS name,
      array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns,
      array_agg(a.attname::text ORDER BY array_position(i.indkey::int[], a.attnum::int)) FILTER (WHERE a.attnum = ANY(i.indkey)) AS key
    FROM pg_class c
      JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relpersistence = 'p' AND c.relname <> '_prisma_migrations'
    GROUP BY c.relname ORDER BY c.relname`,
  (sql) => sql(),
);

/** All tables whose rows a backup holds: not the migrations, which are named in it, and nothing that a crash may empty. */
export const listTables = (client: PrismaClient | Prisma.TransactionClient): Promise<Table[]> => storedTables(client);

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(", ");
