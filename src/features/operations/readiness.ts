/** How far the server has come. `ready`: migrated, content imported, changed pages made anew. */
export type Readiness = { state: "starting" } | { state: "ready" } | { state: "failed"; reason: string };

// The pages, the API and the program that starts them are bundled apart; what they share lives on the global object.
const place = Symbol.for("iatrox.readiness");
const shared = globalThis as { [place]?: Readiness };

export const readiness = (): Readiness => shared[place] ?? { state: "starting" };

export const setReadiness = (next: Readiness): void => {
  shared[place] = next;
};
