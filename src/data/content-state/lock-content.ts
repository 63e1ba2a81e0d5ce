import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** Gives the caller's transaction the turn of publishers: each sees what the one before has done. */
export const lockContent = query(
  { generation: int },
  () => Prisma.sql`SELECT generation FROM content_state FOR UPDATE`,
  (sql) => sql(),
);
