import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { hostileRequest } from "../support/hostile-requests";
import { sendRaw } from "../support/send-raw";

const port = Number(process.env.E2E_PORT);

/** What no answer may hold: a file of the machine, a place in a program, a header that the caller planted. */
const ofTheInside = /root:.*:0:0:|node_modules|\bat .+\.m?[jt]s:\d+|\nSet-Cookie: planted|"dependencies"|PrismaClient/;

test("whatever a caller writes into an address or a header is their fault, and tells nothing", async () => {
  test.setTimeout(360_000);
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(hostileRequest, async (request) => {
      const reply = await sendRaw(port, request);
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(reply)?.[1]);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
      expect(reply).not.toMatch(ofTheInside);
      expect(reply).toMatch(/^X-Request-Id: [0-9a-f-]{36}\r$/im);
      expect(reply).toMatch(/^X-Content-Type-Options: nosniff\r$/im);
      expect(reply).not.toMatch(/^Access-Control-Allow-Origin:|^Location: *(https?:)?[/\\]{2}(?!site\.example\/)/im);
    }),
    { seed: 20_261_128, numRuns: 400 },
  );
  // Requests that are all refused at the door would try nothing behind it.
  for (const status of [200, 308, 400, 404, 405]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(0);
});
