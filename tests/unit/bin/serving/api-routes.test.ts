import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withApi } from "../../../../bin/serving/api-routes";
import { success } from "../../../../src/domain/result";
import { unlistedEndpoint } from "../../../../src/http/endpoint/endpoint";
import { ok } from "../../../../src/http/endpoint/reply";
import { serve } from "../../../../src/http/endpoint/serve";

const names = [
  "blocks/index",
  "blocks/count",
  "blocks/[id]/index",
  "blocks/[id]/marks/[questionId]",
  "studio/drafts/index",
];

/** Says which file answers, and what the address says. */
const load = async (name: string) =>
  serve(
    unlistedEndpoint({ method: "GET", path: "/api/test", run: async ({ params }) => success(ok({ name, params })) }),
  );

const pages: RequestListener = (_request, response) => void response.end('"framework"');

const server = createServer(withApi(pages, names, load));
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("the addresses of the API", () => {
  test.each([
    ["/api/blocks", { name: "blocks/index", params: {} }],
    [
      "/api/blocks/count?form=numeric&form=ordering&q=a+b",
      { name: "blocks/count", params: { form: "numeric", q: "a b" } },
    ],
    ["/api/blocks/7?id=8", { name: "blocks/[id]/index", params: { id: "7" } }],
    [
      "/api/blocks/7/marks/a%2Fb%20c",
      { name: "blocks/[id]/marks/[questionId]", params: { id: "7", questionId: "a/b c" } },
    ],
  ])("%s is answered by its own handler", async (address, answer) => {
    expect(await (await fetch(origin + address)).json()).toEqual(answer);
  });

  test.each([
    "/api/nothing",
    "/api/blocks/7/marks",
    "/api/blocks/",
    "/api/studio/drafts",
    "/en/api/blocks",
    "/practice",
  ])("%s is left to the framework", async (address) => {
    expect(await (await fetch(origin + address)).json()).toBe("framework");
  });

  test("refuses a method through the handler, as the framework would", async () => {
    expect((await fetch(`${origin}/api/blocks`, { method: "PUT" })).status).toBe(405);
  });
});
