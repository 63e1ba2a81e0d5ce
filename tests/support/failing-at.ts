import type { Database } from "../../src/data/database/database";

type Client = Database["client"];

/** A client that calls `act` before each of its statements, in or out of a transaction, with the number of it, from 1 on. */
export const beforeStatements = (client: Client, act: (number: number) => void): Client => {
  let count = 0;
  const run = (statement: () => unknown) => {
    count += 1;
    act(count);
    return statement();
  };
  const watched = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name);
        if (name === "$transaction" && typeof value === "function")
          return (act: (transaction: object) => unknown, options: object) =>
            Reflect.apply(value, object, [(transaction: object) => act(watched(transaction)), options]);
        if (typeof value === "function") return (...args: unknown[]) => run(() => Reflect.apply(value, object, args));
        return typeof value === "object" && value !== null ? watched(value) : value;
      },
    });
  return watched(client);
};

/** A client whose statements throw from this number on in place of being run, as when the process is killed there. */
export const failingAt = (client: Client, number: number): Client =>
  beforeStatements(client, (count) => {
    if (count >= number) throw new Error(`killed at ${number}`);
  });
