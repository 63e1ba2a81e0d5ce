import type { Promised } from "./promise";

/** A server goes on without what it does not need to serve. */
export const serversOutlive: Promised = ({ outlived }) =>
  outlived.filter(({ serves }) => !serves).map(({ server, lost }) => `${server} did not go on without ${lost}.`);
