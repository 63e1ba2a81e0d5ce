import { once } from "node:events";
import { Agent, type IncomingMessage, type RequestListener, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpServer, trackConnections, type Unread } from "../../../../bin/serving/http-server";
import { sendRaw } from "../../../support/send-raw";

let server: Server;
let close: (graceMs: number) => Promise<void>;
let unread: Unread[];

const serve = async (answer: RequestListener, silentMs = 0, siteUrl?: string) => {
  unread = [];
  server = createHttpServer({ dev: true, siteUrl, answer, unread: (refused) => unread.push(refused), silentMs });
  close = trackConnections(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
};

afterEach(() => close(0));

const hello: RequestListener = (_request, response) => {
  response.end("hello");
};

/** Sends these very bytes, and reads until the server closes the connection. */
const send = (text: string) => sendRaw((server.address() as AddressInfo).port, text);

/** Sends the beginning of a request and then drop by drop, without an end. Gives what is answered in the end. */
const trickle = (beginning: string, drop: string) =>
  new Promise<string>((resolve) => {
    const { port } = server.address() as AddressInfo;
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" });
    socket.write(beginning);
    const dropping = setInterval(() => socket.write(drop), 100);
    socket.on("data", (chunk) => chunks.push(chunk)).on("error", () => {});
    socket.on("close", () => {
      clearInterval(dropping);
      resolve(Buffer.concat(chunks).toString());
    });
  });

const connections = () =>
  new Promise<number>((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

const upgrade = "Host: site.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";

describe("the server in front", () => {
  test("answers a thousand requests for another protocol as what they are, and keeps no connection of them", async () => {
    await serve(hello);
    const kinds = ["GET /", "GET /_next/webpack-hmr", "OPTIONS /api/blocks", "DELETE /api/me"];
    const replies = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => send(`${kinds[index % kinds.length]} HTTP/1.1\r\n${upgrade}`)),
    );
    expect(replies.filter((reply) => !/^HTTP\/1\.1 200 OK\r\n(.*\r\n)*Connection: close\r\n/.test(reply))).toEqual([]);
    await expect.poll(connections).toBe(0);
  });

  test("holds an idle connection for longer than a proxy does, which would else send over one that is being closed", async () => {
    await serve(hello);
    const { port } = server.address() as AddressInfo;
    const reply = await fetch(`http://127.0.0.1:${port}/`);
    await reply.text();
    expect(Number(/timeout=(\d+)/.exec(reply.headers.get("Keep-Alive") ?? "")?.[1])).toBeGreaterThan(60);
  });

  test("lets an answer take longer than a caller may be silent, and closes on one who takes none of it", async () => {
    let requests = 0;
    await serve((request, response) => {
      requests += 1;
      if (request.url === "/much") response.end(Buffer.alloc(64 * 2 ** 20));
      else setTimeout(() => response.end("hello"), 400);
    }, 50);
    expect(await send("GET / HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n")).toContain("hello");
    expect(requests).toBe(1);
    const { port } = server.address() as AddressInfo;
    const socket = connect({ port, host: "127.0.0.1" }).pause();
    socket.write("GET /much HTTP/1.1\r\nHost: site.example\r\n\r\n");
    await expect.poll(() => requests).toBe(2);
    await expect.poll(connections, { timeout: 5_000 }).toBe(0);
    socket.destroy();
  });

  test("is in no hurry with whoever is slow, and lets them hold nothing up", async () => {
    await serve((request, response) => {
      request.resume().on("end", () => response.end("hello"));
    });
    expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 30_000]);
    const head = "POST / HTTP/1.1\r\nHost: site.example\r\n";
    const beginnings = [head, `${head}Content-Length: 1000\r\n\r\n`, `${head}Transfer-Encoding: chunked\r\n\r\n`];
    const drops = ["X: y\r\n", "x", "1\r\nx\r\n"];
    const slow = Array.from({ length: 150 }, (_, index) =>
      trickle(beginnings[index % 3] ?? "", drops[index % 3] ?? ""),
    );
    await expect.poll(connections).toBe(150);
    expect(await send("GET / HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n")).toContain("hello");
    server.headersTimeout = 200;
    server.requestTimeout = 400;
    expect((await Promise.all(slow)).filter((reply) => reply.includes("hello"))).toEqual([]);
    await expect.poll(connections).toBe(0);
    expect(unread.map(({ status }) => status)).toEqual(Array(150).fill(408));
  });

  test("tells browsers to come by TLS alone where the operator says so, whatever a caller says", async () => {
    const says = async (siteUrl?: string) => {
      await serve(hello, 0, siteUrl);
      const reply = await send("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
      await close(0);
      return /^Strict-Transport-Security: (.*)$/im.exec(reply)?.[1];
    };
    expect(await says("https://guides.example")).toBe("max-age=63072000; includeSubDomains");
    expect([await says("http://guides.example"), await says()]).toEqual([undefined, undefined]);
    await serve(hello);
  });

  test("says the policies of pages on pages and for the site's worker, and not on the files that a page loads", async () => {
    await serve((request, response) => {
      const type = request.url?.endsWith(".js") ? "application/javascript; charset=UTF-8" : "text/html";
      response.writeHead(200, { "Content-Type": type }).end();
    });
    const headersOf = async (address: string) => {
      const reply = await send(`GET ${address} HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n`);
      return ["X-Content-Type-Options", "Permissions-Policy"].map((name) => reply.includes(`${name}: `));
    };
    expect(await headersOf("/articles")).toEqual([true, true]);
    expect(await headersOf("/service-worker.js")).toEqual([true, true]);
    expect(await headersOf("/generated/guide.js")).toEqual([true, false]);
  });

  test("leads nobody through to another host", async () => {
    await serve(hello);
    const reply = await send(`CONNECT evil.example:443 HTTP/1.1\r\n${upgrade}`);
    expect(reply).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
    expect(unread.map(({ status }) => status)).toEqual([405]);
  });

  test("stops, whatever was done with its connections: handed over, begun and left, or never answered", async () => {
    await serve(() => {});
    const handedOver = once(server, "upgrade");
    server.on("upgrade", () => {});
    const { port } = server.address() as AddressInfo;
    const texts = [`GET / HTTP/1.1\r\n${upgrade}`, "GET / HT", "GET / HTTP/1.1\r\nHost: site.example\r\n\r\n"];
    const gone = texts.map(async (text) => {
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => {});
      socket.resume().write(text);
      await once(socket, "end");
      socket.destroy();
    });
    await handedOver;
    await expect.poll(connections).toBe(3);
    await close(0);
    await Promise.all(gone);
    expect(await connections().catch(() => 0)).toBe(0);
  });

  test.each([
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["an expectation nobody has", "GET / HTTP/1.1\r\nHost: a\r\nExpect: cake\r\nConnection: close\r\n\r\n", 417],
    ["no HTTP", "hello\r\n\r\n", 400],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    [
      "chunks of a kind nobody has",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, cow\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["a length that is none", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nhello", 400],
    ["a space before a colon", "GET / HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n", 400],
    ["a header over two lines", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n", 400],
    ["a NUL in a header", "GET / HTTP/1.1\r\nHost: a\r\nX-A: \0\r\n\r\n", 400],
    ["an address of two lines", "GET /a\rb HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
    ["too many headers", `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    [
      "too much beside a chunk",
      `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;${"x".repeat(20_000)}\r\n`,
      413,
    ],
  ])("gives its number, its headers and no rule to keep it to a request with %s", async (_what, request, status) => {
    await serve((incoming, response) => {
      incoming.resume().on("error", () => {});
      incoming.on("end", () => response.end());
    });
    const reply = await send(request);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [head = ""] = reply.split("\r\n\r\n");
    const headers = new Headers(
      head
        .split("\r\n")
        .slice(1)
        .map((line): [string, string] => {
          const [name = "", ...value] = line.split(": ");
          return [name, value.join(": ")];
        }),
    );
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("gives a request that is never sent whole 408, with all its headers", async () => {
    await serve(hello);
    server.emit("clientError", Object.assign(new Error("late"), { code: "ERR_HTTP_REQUEST_TIMEOUT" }), await half());
    await expect.poll(() => unread.map(({ status }) => status)).toEqual([408]);
  });

  test.each([
    [
      "a page of the framework's without a rule",
      { "X-Nextjs-Cache": "STALE" },
      200,
      "s-maxage=30, stale-while-revalidate=30",
    ],
    [
      "a page of the framework's that may be old for a year",
      { "X-Nextjs-Cache": "HIT", "Cache-Control": "s-maxage=60, stale-while-revalidate=31535940" },
      200,
      "s-maxage=30, stale-while-revalidate=30",
    ],
    ["a page that is not there", { "X-Nextjs-Cache": "HIT", "Cache-Control": "s-maxage=60" }, 404, "no-store"],
    [
      "a page with a rule of ours",
      { "X-Nextjs-Cache": "HIT", "Cache-Control": "public, max-age=0" },
      200,
      "public, max-age=0",
    ],
    [
      "a file for a year",
      { "Cache-Control": "public, max-age=31536000, immutable" },
      200,
      "public, max-age=31536000, immutable",
    ],
    ["a redirect", { Location: "/" }, 308, "no-cache"],
  ])("says to caches of %s how long they may keep it", async (_what, headers, status, rule) => {
    await serve((_request, response) => {
      response.writeHead(status, headers).end();
    });
    const reply = await send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(/^Cache-Control: (.*)$/im.exec(reply)?.[1]).toBe(rule);
  });
});

/** The server's end of a connection over which half a request has come. */
const half = async () => {
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, "connection");
  connect({ port, host: "127.0.0.1" })
    .on("error", () => {})
    .write("GET / HT");
  const [socket] = await accepted;
  return socket;
};

describe("a server told to stop", () => {
  test("answers what runs and what still comes over a connection, ends each, and cuts none off", async () => {
    let finish = () => {};
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const begun: string[] = [];
    await serve(async ({ url = "" }, response) => {
      begun.push(url);
      if (url !== "/quick") await isFinished;
      response.end(url);
    });
    const { port } = server.address() as AddressInfo;
    const agent = new Agent({ keepAlive: true });
    const get = async (path: string) => {
      const [reply] = (await once(request({ port, path, agent }).end(), "response")) as [IncomingMessage];
      return [reply.headers.connection, (await reply.toArray()).join("")];
    };
    expect(await get("/quick")).toEqual(["keep-alive", "/quick"]);
    const running = ["/one", "/two", "/three"].map(get);
    await expect.poll(() => begun.length).toBe(4);
    const closed = close(60_000);
    await expect(get("/new")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    finish();
    expect(await Promise.all(running)).toEqual(["/one", "/two", "/three"].map((path) => ["close", path]));
    await closed;
    agent.destroy();
  });
});
