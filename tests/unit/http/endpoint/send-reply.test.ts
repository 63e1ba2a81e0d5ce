import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { success } from "../../../../src/domain/result";
import { unlistedEndpoint } from "../../../../src/http/endpoint/endpoint";
import { ok } from "../../../../src/http/endpoint/reply";
import { serve } from "../../../../src/http/endpoint/serve";
import { serveHandler } from "../../../support/serve-handler";

/** The encoding and the bytes of a reply as they come over the wire. */
const get = async (text: string, accepted: string) => {
  const served = await serveHandler(
    serve(unlistedEndpoint({ method: "GET", path: "/api/test", run: async () => success(ok(text)) })),
  );
  const reply = await new Promise<{ encoding?: string; vary?: string; bytes: Buffer }>((resolve) => {
    request(served.origin, { headers: { "accept-encoding": accepted } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { "content-encoding": encoding, vary } = response.headers;
      resolve({ encoding, vary, bytes: Buffer.concat(chunks) });
    }).end();
  });
  await served.close();
  return reply;
};

test.each([2_000, 200_000])(
  "a text of %i characters is compressed for who can read it, and for nobody else",
  async (length) => {
    const text = "é".repeat(length);
    const sent = await get(text, "br, gzip");
    expect([sent.encoding, sent.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect(JSON.parse(gunzipSync(sent.bytes).toString())).toBe(text);
    for (const accepted of ["identity", "gzip;q=0"])
      expect(await get(text, accepted)).toMatchObject({ encoding: undefined, vary: "Accept-Encoding" });
  },
);

test("what fits into one packet is sent as it is", async () => {
  expect((await get("short", "gzip")).bytes.toString()).toBe('"short"');
});
