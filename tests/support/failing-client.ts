/** Hands on what is asked of a client or a transaction, and throws in place of the question of this number, from 1 on. */
export const failingAt = <Client extends object>(client: Client, failing: number): Client => {
  let questions = 0;
  const count = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (owner, name) => {
        const value: unknown = Reflect.get(owner, name);
        if (name === "$transaction" && typeof value === "function")
          return (act: (transaction: object) => unknown, options: object) =>
            value.call(owner, (transaction: object) => act(count(transaction)), options);
        if (typeof value === "function")
          return (...args: unknown[]) => {
            questions += 1;
            if (questions === failing) throw new Error(`Question ${failing} fails.`);
            return value.apply(owner, args);
          };
        return typeof value === "object" && value !== null ? count(value) : value;
      },
    });
  return count(client);
};
