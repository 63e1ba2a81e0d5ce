/** How far the server has come. `ready`: migrated, content imported, changed pages made anew. */
export type Readiness = { state: "starting" } | { state: "ready" } | { state: "failed"; reason: string };

// The pages, the API and the program that starts them are bundled apart; what they share lives on the global object.
const key = Symbol.for("iatrox.readiness");
const shared = globalThis as { [key]?: Readiness };

export const readiness = (): Readiness => shared[key] ?? { state: "starting" };

export const setReadiness = (next: Readiness): void => {
  shared[key] = next;
};
