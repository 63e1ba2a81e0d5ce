import { AsyncResource } from "node:async_hooks";
import { Client, Pool, type PoolClient, type PoolConfig } from "pg";
import type { ConnectionUse } from "../database";
import { timeStatement } from "./slow-statements";

type Callback = Parameters<Pool["connect"]>[0];

/** Times each statement. The driver's pool waits for its end by a callback, a transaction by a promise. */
class TimedClient extends Client {
  constructor(config?: PoolConfig) {
    super(config);
    this.query = new Proxy(this.query, {
      apply: (send, client, args: unknown[]) => {
        const stop = timeStatement(args[0]);
        const callback = args.findLastIndex((arg) => typeof arg === "function");
        if (callback < 0) {
          const sent: Promise<unknown> = Reflect.apply(send, client, args);
          sent.then(stop, stop);
          return sent;
        }
        const callBack = args[callback] as (...results: unknown[]) => void;
        const timed = (...results: unknown[]) => {
          stop();
          callBack(...results);
        };
        return Reflect.apply(send, client, args.with(callback, timed));
      },
    });
  }
}

/** A pool of connections that says how they are used, and times their statements. */
export class ObservedPool extends Pool {
  /** Who waits for a connection, the first first. */
  readonly #waiting = new Set<{ since: number }>();

  constructor(options: PoolConfig) {
    super({ ...options, Client: TimedClient });
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    const waiting = { since: performance.now() };
    this.#waiting.add(waiting);
    const end = () => this.#waiting.delete(waiting);
    if (!callback) return super.connect().finally(end);
    // A connection is given on by whoever gives it back, and the statement is not theirs.
    const bound = AsyncResource.bind(callback);
    super.connect((...given) => {
      end();
      bound(...given);
    });
    return undefined;
  }

  use(): ConnectionUse {
    const [oldest] = this.#waiting;
    const oldestWaitMs = oldest ? performance.now() - oldest.since : 0;
    return { size: this.totalCount, idle: this.idleCount, waiting: this.waitingCount, oldestWaitMs };
  }
}
