import { appendFileSync } from "node:fs";
import pg from "pg";

/** A statement as a server sent it, and the rows that it got. */
export type RecordedStatement = { name?: string; text: string; values: unknown[]; rows: unknown[][] };

const { STATEMENTS_FILE: file } = process.env;

const record = ({ name, text, values = [] }: pg.QueryConfig, { rows }: pg.QueryArrayResult) => {
  const statement: RecordedStatement = { ...(name && { name }), text, values, rows };
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
