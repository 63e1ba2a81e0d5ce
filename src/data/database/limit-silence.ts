import type { PoolClient } from "pg";

type Sent = [config: string | { text: string }, ...rest: unknown[]];

/** These are answered at once, however long what stands between them takes; a commit waits for the standby. */
const bounds = /^(BEGIN|COMMIT|ROLLBACK)\b/;

/**
 * Has a connection's statements end with an error when they are not answered in time. Where the network dropped a connection
 * and told nobody, its socket stays open and a statement would wait for ever; with the error the pool replaces it. Within a
 * transaction only its own time counts: an import may work on one statement for minutes.
 */
export const limitSilence =
  (silenceMs: number) =>
  (client: PoolClient): void => {
    let within = false;
    client.query = new Proxy(client.query, {
      apply: (send, connection, [config, ...rest]: Sent) => {
        const statement = typeof config === "string" ? { text: config } : config;
        const isBound = bounds.test(statement.text);
        const isLimited = isBound || !within;
        if (isBound) within = statement.text.startsWith("BEGIN");
        const sent = isLimited ? { ...statement, query_timeout: silenceMs } : statement;
        return Reflect.apply(send, connection, [sent, ...rest]);
      },
    });
  };
