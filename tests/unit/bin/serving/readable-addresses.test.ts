import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withReadableAddresses } from "../../../../bin/serving/readable-addresses";

let server: Server;
beforeEach(async () => {
  server = createServer(withReadableAddresses((_request, response) => response.end("answered")));
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterEach(() => {
  server.close();
});

const ask = (address: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);

test.each(["/api/%", "/api/articles/%zz", "/api/blocks/%c3%28"])(
  "%s is refused as the API refuses",
  async (address) => {
    const reply = await ask(address);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(await reply.json()).toMatchObject({ type: "urn:iatrox:problem:unreadable-address", status: 400 });
  },
);

test.each([
  ["/%", "en", "The request is not right"],
  ["/articles/%ff", "en", "The request is not right"],
  ["/fr/articles/%e9", "fr", "Cette adresse est mal écrite"],
])("%s is refused with a page in its language (%s)", async (address, language, sentence) => {
  const reply = await ask(address);
  expect([reply.status, reply.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  const html = await reply.text();
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(sentence);
});

test.each(["/", "/caf%C3%A9", "/search?q=%", "/articles/100%25"])("%s is answered", async (address) => {
  expect(await (await ask(address)).text()).toBe("answered");
});
