/** How far the server has come. `ready`: migrated, content imported, changed pages made anew. */
export type Readiness = { state: "starting" } | { state: "ready" } | { state: "failed"; reason: string };

// The pages, the API and the program that starts them are bundled apart; what they share lives on the global object.
const position = Symbol.for("iatrox.readiness");
const shared = globalThis as { [position]?: Readiness };

export const readiness = (): Readiness => shared[position] ?? { state: "starting" };

export const setReadiness = (next: Readiness): void => {
  shared[position] = next;
};
