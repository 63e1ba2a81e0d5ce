import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayShare } from "../../../../src/browser/worker/may-share";

const reply = (headers: Record<string, string>, changes: Partial<Response> = {}) => ({
  status: 200,
  type: "basic" as const,
  redirected: false,
  headers: new Headers(headers),
  ...changes,
});

describe("what may be kept for whoever uses the device", () => {
  test.each([
    "s-maxage=60, stale-while-revalidate=31535940",
    "public, max-age=0",
    "public, max-age=31536000, immutable",
  ])("is what the server gives to everybody: %s", (rule) => {
    expect(mayShare(reply({ "Cache-Control": rule, Vary: "Accept-Encoding" }))).toBe(true);
  });

  test("is nothing that the server says nothing of", () => {
    expect(mayShare(reply({}))).toBe(false);
    expect(mayShare(reply({ "Cache-Control": "max-age=60" }))).toBe(false);
  });

  test("is nothing that is private, whatever else is said of it", () => {
    const word = fc.constantFrom("public", "s-maxage=60", "max-age=0", "immutable", "must-revalidate");
    const secret = fc.constantFrom("private", "no-store", "Private", "NO-STORE", 'private="set-cookie"');
    fc.assert(
      fc.property(fc.array(word), secret, fc.array(word), (before, one, after) => {
        expect(mayShare(reply({ "Cache-Control": [...before, one, ...after].join(", ") }))).toBe(false);
      }),
    );
  });

  test.each([
    ["was led elsewhere", reply({ "Cache-Control": "public" }, { redirected: true })],
    ["comes from another site", reply({ "Cache-Control": "public" }, { type: "cors" })],
    ["is an error", reply({ "Cache-Control": "public" }, { status: 404 })],
  ])("is nothing that %s", (_why, one) => {
    expect(mayShare(one)).toBe(false);
  });
});
