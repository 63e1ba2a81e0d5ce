import type { QueryResult, QueryResultRow } from "pg";
import type { Prisma } from "../generated/client";

/** Sends a statement on a connection of its own. */
export type Driver = <Row extends QueryResultRow>(statement: Prisma.Sql) => Promise<QueryResult<Row>>;

// Bundlers load a module once for each entry; all of them know the drivers of the process.
const key = Symbol.for("iatrox.drivers");
const shared = globalThis as { [key]?: WeakMap<object, Driver> };

/** Has the statements of a client sent past Prisma. */
export const setDriver = (client: object, driver: Driver): void => {
  shared[key] ??= new WeakMap();
  shared[key].set(client, driver);
};

/** None: of a transaction, whose connection is Prisma's. */
export const driverOf = (client: object): Driver | undefined => shared[key]?.get(client);
