import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { NextApiHandler, NextApiRequest, NextApiResponse } from "next";

/** Serves one API handler on a port of its own, as the framework does with its body parser off. `params`: from the address. */
export async function serveHandler(handler: NextApiHandler, params: Record<string, string> = {}) {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { searchParams } = new URL(request.url ?? "/", "http://local");
    const query = { ...Object.fromEntries(searchParams), ...params };
    void handler(Object.assign(request, { query }) as unknown as NextApiRequest, response as NextApiResponse);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin, close };
}
