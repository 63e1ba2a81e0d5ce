import { appendFileSync } from "node:fs";
import pg from "pg";

/** A statement as a server sent it, and the rows that it got. */
export type RecordedStatement = { name?: string; text: string; values: unknown[]; rows: unknown[][] };

const { STATEMENTS_FILE: file } = process.env;

/** Prisma asks for rows as lists, statements in SQL for objects. */
const asList = (row: unknown[] | Record<string, unknown>, fields: readonly pg.FieldDef[]): unknown[] =>
  Array.isArray(row) ? row : fields.map(({ name }) => row[name]);

const record = (config: string | pg.QueryConfig, { rows, fields }: pg.QueryResult | pg.QueryArrayResult) => {
  const { name, text, values = [] } = typeof config === "string" ? { text: config } : config;
  const lists = rows.map((row) => asList(row, fields));
  const statement: RecordedStatement = { ...(name && { name }), text, values, rows: lists };
  if (file) appendFileSync(file, `${JSON.stringify(statement)}\n`);
};

// A server that preloads this notes each statement, as a line of the file, once its result is there.
if (file)
  pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, {
    apply: (send, client, [config, values, callback]) => {
      // The driver's own pool waits by a callback, a transaction by a promise.
      if (callback)
        return Reflect.apply(send, client, [
          config,
          values,
          (error: unknown, result: pg.QueryArrayResult) => {
            if (!error) record(config, result);
            callback(error, result);
          },
        ]);
      const sent: Promise<pg.QueryArrayResult> = Reflect.apply(send, client, [config, values]);
      return sent.then((result) => {
        record(config, result);
        return result;
      });
    },
  });
