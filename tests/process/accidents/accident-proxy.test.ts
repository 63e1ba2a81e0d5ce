import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type AccidentProxy, openAccidentProxy } from "../../accidents/proxy/accident-proxy";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A server that sends back what it gets, after its own name. */
const echo = async (name: string) => {
  const got: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      got.push(String(chunk));
      socket.write(`${name}:${chunk}`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, got };
};

const client = async ({ port }: AccidentProxy) => {
  const socket: Socket = connect(port, "127.0.0.1");
  const got: string[] = [];
  socket.on("error", () => {});
  socket.on("data", (chunk) => got.push(String(chunk)));
  await once(socket, "connect");
  endings.push(() => socket.destroy());
  const hears = async (text: string) => {
    while (got.join("") !== text) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { socket, hears, ended: once(socket, "close") };
};

const proxyTo = async (port: number) => {
  const proxy = await openAccidentProxy(port);
  endings.push(proxy.end);
  return proxy;
};

test("carries both ways, in order, also slowly", async () => {
  const proxy = await proxyTo((await echo("a")).port);
  const { socket, hears } = await client(proxy);
  socket.write("1");
  await hears("a:1");
  proxy.delay(20);
  socket.write("2");
  await hears("a:1a:2");
});

test("a half-open connection brings nothing and does not end; a new one is as it should be", async () => {
  const server = await echo("a");
  const proxy = await proxyTo(server.port);
  const dead = await client(proxy);
  dead.socket.write("1");
  await dead.hears("a:1");
  proxy.freeze("down");
  dead.socket.write("2");
  const { socket, hears } = await client(proxy);
  socket.write("3");
  await hears("a:3");
  // The request arrived; its reply did not.
  expect(server.got).toContain("2");
  expect(dead.socket.destroyed).toBe(false);
  proxy.heal();
  await dead.ended;
});

test("ends a connection in the middle of what it brings", async () => {
  const proxy = await proxyTo((await echo("a")).port);
  const { socket, hears, ended } = await client(proxy);
  proxy.cutAfter(3);
  socket.write("12345");
  await ended;
  await hears("a:1");
});

test("leads to another server, and ends what led to the one before", async () => {
  const proxy = await proxyTo((await echo("a")).port);
  const before = await client(proxy);
  before.socket.write("1");
  await before.hears("a:1");
  proxy.leadTo((await echo("b")).port);
  await before.ended;
  const { socket, hears } = await client(proxy);
  socket.write("2");
  await hears("b:2");
});
