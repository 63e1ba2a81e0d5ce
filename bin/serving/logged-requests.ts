import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import { Socket } from "node:net";
import { sendingAs } from "../../src/data/database/observation/statement-sender";
import { callerAddress } from "../../src/http/caller-address";
import { httpEnv } from "../../src/http/http-env";
import { callerNames } from "../../src/http/log/caller-name";
import { log } from "../../src/http/log/log";
import { notedRoute } from "../../src/http/log/request-note";
import { countRequest } from "../../src/http/metrics/count-request";
import { pageRoute } from "../../src/http/page/page-route";
import type { Unread } from "./http-server";

const callerName = callerNames(() => randomBytes(32));

/** Writes one line for each request, once it is answered or its caller has gone, and counts it. */
export const withLog = (next: RequestListener): RequestListener => {
  const trustProxy = httpEnv().TRUST_PROXY;
  return (request, response) => {
    const started = performance.now();
    const { method, url = "/" } = request;
    const caller = callerName(callerAddress(request, trustProxy), new Date());
    const routeOf = () => notedRoute(response) ?? pageRoute(url);
    response.once("close", () => {
      const route = routeOf();
      const id = response.getHeader("X-Request-Id");
      const ms = performance.now() - started;
      const status = response.headersSent ? response.statusCode : undefined;
      const brokenOff = response.writableFinished ? undefined : true;
      log.info({ id, method, route, status, ms: Math.round(ms), caller, brokenOff });
      countRequest({ method, route, status, ms });
    });
    sendingAs(routeOf, () => next(request, response));
  };
};

/** Writes one line for a request that could not be read. */
export const logUnread = ({ id, status, connection }: Unread): void => {
  const socket = connection instanceof Socket ? connection : undefined;
  const caller = callerName(callerAddress({ headers: {}, socket }, false), new Date());
  log.warn({ id, route: "unread", status, caller });
};
