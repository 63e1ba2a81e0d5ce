import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ownResponse } from "./own-response";
import { type SecurityHeaders, securityHeaders } from "./security-headers";

/** A connection whose caller neither sends nor takes anything for this long is closed: it would be held for ever. */
const callerSilentMs = 120_000;

/**
 * An idle connection stays open for longer than the minute for which proxies hold theirs (nginx `keepalive_timeout`), so
 * that none is closed while a request is on its way over it.
 */
const idleMs = 75_000;

/** Node looks for requests that are late this often; by itself only every 30 seconds, twice as long as a head may take. */
const lateCheckMs = 5_000;

/** What Node found wrong with a request that it could not read, as a status. */
const statusOf: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const unreadable = (status: number, id: string, security: SecurityHeaders): string => {
  const own = { "X-Request-Id": id, "Cache-Control": "no-store", "Content-Length": "0", Connection: "close" };
  const headers = [...security, ...Object.entries(own)];
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "\r\n",
  ].join("\r\n");
};

/** What was answered without a request that could be read. `connection`: what it came over. */
export type Unread = { id: string; status: number; connection: Duplex };

/**
 * `siteUrl`: what the operator says. `unread`: hears of each. `silentMs`: 0: for ever, as the development server's own
 * protocol needs it.
 */
type Making = {
  dev: boolean;
  siteUrl?: string | undefined;
  answer: RequestListener;
  unread: (refused: Unread) => void;
  silentMs?: number;
};

/**
 * Leaves a connection open while its caller waits for us. Closed before the answer, it would be answered late and twice:
 * a browser asks again by itself where the connection had served it before.
 */
const waitingForUs =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    response.on("timeout", (connection: Socket) => {
      if (connection.writableLength > 0) connection.destroy();
    });
    answer(request, response);
  };

/**
 * The server in front of everything. No socket of it is out of its hands for good: what Node cannot read is answered and
 * closed, and no other protocol is spoken, but for the development server's own.
 */
export const createHttpServer = ({
  dev,
  siteUrl,
  answer,
  unread,
  silentMs = dev ? 0 : callerSilentMs,
}: Making): Server => {
  const security = securityHeaders(dev, siteUrl);
  const options = { ServerResponse: ownResponse(security), connectionsCheckingInterval: lateCheckMs };
  const server = createServer(options, waitingForUs(answer));
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = idleMs;
  server.setTimeout(silentMs);
  const refuse = (status: number, connection: Duplex) => {
    const id = randomUUID();
    unread({ id, status, connection });
    // Whoever does not close their end has it closed.
    connection.end(unreadable(status, id, security), () => connection.destroy());
  };
  server.on("clientError", (error: Error & { code?: string }, connection) => {
    if (connection.writable && error.code !== "ECONNRESET") refuse(statusOf[error.code ?? ""] ?? 400, connection);
    else connection.destroy();
  });
  // Nobody is led through here to another server.
  server.on("connect", (_request, connection) => refuse(405, connection));
  return server;
};

/**
 * Knows every connection of a server, also those that Node has handed over to another protocol. Gives the act that stops
 * it: it listens no more, lets running requests finish, says with each answer that the connection ends, so that no further
 * one comes over it, and after the grace closes whatever is open.
 */
export const trackConnections = (server: Server): ((graceMs: number) => Promise<void>) => {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  const running = new Set<ServerResponse>();
  let isClosing = false;
  const endConnection = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader("Connection", "close");
  };
  server.prependListener("request", (_request, response: ServerResponse) => {
    running.add(response);
    response.once("close", () => running.delete(response));
    if (isClosing) endConnection(response);
  });
  return async (graceMs) => {
    isClosing = true;
    for (const response of running) endConnection(response);
    const closed = once(server, "close");
    server.close();
    // A connection that finishes its request now is kept open for another one; there will be none.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const late = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, graceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(late);
  };
};
