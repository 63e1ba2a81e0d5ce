import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine for a test. `paths`: the paths that were asked for; `connections`: how many were opened to it. */
export type TestServer = {
  port: number;
  paths: string[];
  headers: IncomingMessage["headers"][];
  connections: () => number;
  /** Counts from nought again. */
  forget: () => void;
  close: () => Promise<void>;
};

/** Serves what `answer` says, at an address of this machine alone. */
export const startTestServer = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = "127.0.0.1",
): Promise<TestServer> => {
  let connections = 0;
  const paths: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const listener: RequestListener = (request, response) => {
    paths.push(request.url ?? "");
    headers.push(request.headers);
    answer(request, response);
  };
  const server = createServer(listener);
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, host);
  await once(server, "listening");
  return {
    ...{ port: (server.address() as AddressInfo).port, paths, headers },
    connections: () => connections,
    forget: () => {
      connections = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
