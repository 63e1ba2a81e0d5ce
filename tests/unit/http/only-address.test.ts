import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onlyAddress } from "../../../src/http/only-address";

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
  ])("%s leads to %s", (asked, right) => {
    expect(onlyAddress(asked)).toBe(right);
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
  ])("%s stays", (asked) => {
    expect(onlyAddress(asked)).toBeUndefined();
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
