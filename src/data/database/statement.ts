import type { z } from "zod";
import type { Prisma, PrismaClient } from "../generated/client";
import type { Column } from "./column";
import { driverOf } from "./driver";

type Client = PrismaClient | Prisma.TransactionClient;
type Columns = Record<string, Column<unknown>>;

/** A row as a statement declares it. */
export type RowOf<Declared extends Columns> = { [Name in keyof Declared]: z.infer<Declared[Name]["schema"]> };

/** What a database holds that the statements are tried on: ids and names of things that hang together. */
export type Sample = {
  learnerId: string;
  /** Of a browser of theirs. */
  tokenHash: string;
  blockId: string;
  questionId: string;
  shareId: string;
  resetId: string;
  reportId: string;
  noticeId: string;
  draftId: string;
  version: number;
  article: string;
  section: string;
  objective: string;
  fact: string;
  /** Of an item in use. */
  identity: string;
  /** Of the texts that are searched. */
  word: string;
  now: Date;
};

/** `columns`: none where only the number of rows counts that were written. */
type Statement = { columns?: Columns; sql: (sample: Sample) => Prisma.Sql };

/**
 * Every statement in SQL that modules have declared so far. statement.test.ts runs them all on both databases and compares
 * what comes back with the declaration.
 */
export const statements: Statement[] = [];

/** A statement that gives rows; `sample` has arguments to try it with. The columns decide the type of the rows. */
export const query = <Declared extends Columns, Args extends unknown[]>(
  columns: Declared,
  sql: (...args: Args) => Prisma.Sql,
  sample: (sql: (...args: Args) => Prisma.Sql, known: Sample) => Prisma.Sql,
) => {
  statements.push({ columns, sql: (known) => sample(sql, known) });
  return async (client: Client, ...args: Args): Promise<RowOf<Declared>[]> => {
    const driver = driverOf(client);
    return driver ? (await driver<RowOf<Declared>>(sql(...args))).rows : client.$queryRaw(sql(...args));
  };
};

/** A statement that gives back how many rows it wrote. */
export const command = <Args extends unknown[]>(
  sql: (...args: Args) => Prisma.Sql,
  sample: (sql: (...args: Args) => Prisma.Sql, known: Sample) => Prisma.Sql,
) => {
  statements.push({ sql: (known) => sample(sql, known) });
  return async (client: Client, ...args: Args): Promise<number> => {
    const driver = driverOf(client);
    return driver ? ((await driver(sql(...args))).rowCount ?? 0) : client.$executeRaw(sql(...args));
  };
};
