import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onlyAddress } from "../../../../src/http/page/only-address";

describe("the one address of a page", () => {
  test.each([
    ["/Articles/Ontario-CPSO", "/articles/ontario-cpso"],
    ["/articles/", "/articles"],
    ["/fr/", "/fr"],
    ["/en", "/"],
    ["/en/articles?x=Y", "/articles?x=Y"],
    ["/EN/Practice", "/practice"],
    ["/en/en/articles", "/articles"],
    ["//evil.example/a", "/evil.example/a"],
    ["/articles//ontario-cpso", "/articles/ontario-cpso"],
    ["/caf%C3%A9/A", "/caf%C3%A9/a"],
    ["/\\\\evil.example/", "/evil.example"],
    ["/en/\\evil.example", "/evil.example"],
    ["/en//evil.example", "/evil.example"],
    ["/EN\\\\evil.example", "/evil.example"],
    ["\\\\evil.example", "/evil.example"],
    ["/\t/evil.example", "/evil.example"],
    ["/api\\evil.example", "/api/evil.example"],
    ["/en/%2F%2Fevil.example", "/%2F%2Fevil.example"],
    ["/en/%5Cevil.example", "/%5Cevil.example"],
    ["http://evil.example/articles", "/articles"],
    ["http://evil.example//api/me", "/api/me"],
    ["http://evil.example", "/"],
  ])("%s leads to %s", (requested, right) => {
    expect(onlyAddress(requested)).toBe(right);
  });

  test.each([
    "/",
    "/articles",
    "/fr/articles/ontario-cpso?Q=A",
    "/search?q=NAC",
    "/caf%C3%A9",
    "/english",
    "/api/Articles/X/",
    "/_next/static/Abc.js",
  ])("%s stays", (requested) => {
    expect(onlyAddress(requested)).toBeUndefined();
  });

  test("wherever a redirect leads, it is to the host that was asked, as every browser reads it", () => {
    const part = fc.constantFrom(
      "/",
      "\\",
      "\t",
      "\n",
      "en",
      "EN",
      "evil.example",
      "http:",
      "%2F",
      "%5c",
      ".",
      "..",
      "?",
      "@",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const only = onlyAddress(`/${parts.join("")}`);
        if (only !== undefined) expect(new URL(only, "https://site.example/here/now").host).toBe("site.example");
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever is asked for, one step leads to an address on this host that stays", () => {
    fc.assert(
      fc.property(fc.webPath({ size: "small" }), (path) => {
        const only = onlyAddress(path);
        if (only === undefined) return;
        expect(only).toMatch(/^\/(?!\/)/);
        expect(onlyAddress(only)).toBeUndefined();
      }),
    );
  });
});
