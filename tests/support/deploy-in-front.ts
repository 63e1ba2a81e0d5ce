import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** `build`: what the site says that it is. `broken`: addresses that are not there. `down`: nobody answers. */
export type Deployment = { build: string; broken?: RegExp; down?: boolean };

/**
 * Stands in front of a running product and makes it another build on demand: every address and every script names that
 * build, and pages say so in their title. Knows only what a reader without a cookie does.
 */
export const deployInFront = async (product: string, first: Deployment) => {
  const own = /service-worker\.js|\.js\?v=|icon\.svg\?v=/;
  let now = first;
  const real =
    /guide\.js\?v=([0-9a-z]+)/.exec(await (await fetch(`${product}/articles/ontario-cpso`)).text())?.[1] ?? "";
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (now.down) return response.destroy();
    if (now.broken?.test(path)) return response.writeHead(404).end();
    const reply = await fetch(product + path, { redirect: "manual" });
    const type = reply.headers.get("content-type") ?? "";
    const passedOn = ["content-type", "cache-control", "content-security-policy"];
    const headers = passedOn.flatMap((name) =>
      reply.headers.has(name) ? [[name, reply.headers.get(name) ?? ""]] : [],
    );
    const text = await reply.text();
    const body = type.startsWith("text/html") || own.test(path) ? text.replaceAll(real, now.build) : text;
    response.writeHead(reply.status, Object.fromEntries(headers)).end(body.replace(/<title[^>]*>/, `$&${now.build}: `));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy: (next: Deployment) => {
      now = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
