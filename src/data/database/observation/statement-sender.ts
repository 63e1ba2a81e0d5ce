import { AsyncLocalStorage } from "node:async_hooks";

// Bundlers load a module once for each entry; what a request began in one is asked for in another.
const key = Symbol.for("iatrox.statement-sender");
const shared = globalThis as { [key]?: AsyncLocalStorage<() => string> };

const senders = (): AsyncLocalStorage<() => string> => {
  shared[key] ??= new AsyncLocalStorage();
  return shared[key];
};

/** Acts; every statement that it sends is known to be `name`'s, such as the pattern of an address. */
export const sendingAs = <Value>(name: () => string, act: () => Value): Value => senders().run(name, act);

/** Whose statement would be sent now. Undefined: nobody's who gave a name. */
export const statementSender = (): (() => string) | undefined => senders().getStore();
