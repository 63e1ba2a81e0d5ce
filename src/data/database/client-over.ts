import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { PrismaClient } from "../generated/client";
import { setDriver } from "./driver";
import type { nameStatements } from "./name-statements";

/** A client over the connections of a pool. Its statements in SQL are sent by the driver itself, under names as given. */
export const clientOver = (pool: Pool, statementName: ReturnType<typeof nameStatements>): PrismaClient => {
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
  setDriver(client, ({ text, values }) => pool.query({ name: statementName({ sql: text }), text, values }));
  return client;
};
