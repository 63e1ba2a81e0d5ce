import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { ContentStatus } from "../../../../bin/development/content-status";
import { withDevelopmentFiles } from "../../../../bin/development/development-files";
import { freePort } from "../../../support/free-port";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server with the page of production behind the files of development. */
const serve = async () => {
  const status = new ContentStatus(() => {});
  const file = { address: "/generated/guide.js", body: Buffer.from("of development") };
  const port = await freePort();
  const server = createServer(
    withDevelopmentFiles(
      () => [file],
      status,
    )((_request, response) => {
      response.end("of production");
    }),
  ).listen(port, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { status, ask: (address: string) => fetch(`http://127.0.0.1:${port}${address}`) };
};

test("a script comes from memory, and none of production in the place of one that is not there", async () => {
  const { ask } = await serve();
  expect(await (await ask("/generated/guide.js?v=dev")).text()).toBe("of development");
  expect((await ask("/generated/gone.js")).status).toBe(404);
  expect(await (await ask("/articles")).text()).toBe("of production");
});

test("an open page hears of every save, one that is opened later of what is still to mend", async () => {
  const { status, ask } = await serve();
  const errors = [{ location: "content/a:1", message: "Wrong.", suggestion: "Mend it." }];
  const read = async () => {
    const reader = (await ask("/generated/content-status")).body?.pipeThrough(new TextDecoderStream()).getReader();
    return async () => JSON.parse((await reader?.read())?.value?.replace("data: ", "") ?? "");
  };
  const next = await read();
  expect(await next()).toEqual({ anew: false, errors: [] });
  status.report({ published: ["b"], errors });
  expect(await next()).toEqual({ anew: true, errors });
  const later = await read();
  expect(await later()).toEqual({ anew: false, errors });
});
