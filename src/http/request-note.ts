import type { OutgoingMessage } from "node:http";

// Shared between bundles, as in operating/readiness.ts: a handler says what it is, the server in front writes it down.
const place = Symbol.for("iatrox.route");
type Noted = OutgoingMessage & { [place]?: string };

/** Notes the pattern of the address that a response answers, for the log. */
export const noteRoute = (response: Noted, route: string): void => {
  response[place] = route;
};

export const notedRoute = (response: Noted): string | undefined => response[place];
