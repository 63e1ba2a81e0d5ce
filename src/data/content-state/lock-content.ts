import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** Locks publication for the caller's transaction: each publisher sees what the one before has done. */
export const lockContent = query(
  { generation: int },
  () => Prisma.sql`SELECT generation FROM content_state FOR UPDATE`,
  (sql) => sql(),
);
