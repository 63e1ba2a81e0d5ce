import type { OutgoingMessage } from "node:http";

// Shared between bundles, as in operating/readiness.ts: a handler says what it is, the server in front writes it down.
const key = Symbol.for("iatrox.route");
type Noted = OutgoingMessage & { [key]?: string };

/** Notes the pattern of the address that a response answers, for the log. */
export const noteRoute = (response: Noted, route: string): void => {
  response[key] = route;
};

export const notedRoute = (response: Noted): string | undefined => response[key];
