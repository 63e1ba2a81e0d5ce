import { describe, expect, test } from "vitest";
import { isOwnOrigin } from "../../../src/http/is-own-origin";

describe("whether a change comes from this site", () => {
  test.each([
    [{ host: "a.example", origin: "https://a.example" }, true],
    [{ host: "a.example:3000", origin: "http://a.example:3000" }, true],
    [{ host: "A.example", origin: "http://a.example" }, true],
    [{ host: "a.example", origin: "https://b.example" }, false],
    [{ host: "a.example", origin: "https://a.example.evil" }, false],
    [{ host: "a.example", origin: "null" }, false],
    [{ host: "a.example", origin: "" }, false],
    [{ host: "a.example", origin: "file://a.example" }, false],
    [{ host: "a.example" }, true],
    [{ host: "a.example", "sec-fetch-site": "same-origin" }, true],
    [{ host: "a.example", "sec-fetch-site": "none" }, true],
    [{ host: "a.example", "sec-fetch-site": "cross-site" }, false],
    [{ host: "a.example", "sec-fetch-site": "same-site" }, false],
  ])("%j: %s", (headers, own) => expect(isOwnOrigin(headers, undefined)).toBe(own));

  test("behind a proxy the public address counts, whatever the host is called inside", () => {
    const headers = { host: "10.0.0.7:3000", origin: "https://iatrox.example" };
    expect(isOwnOrigin(headers, "https://iatrox.example/")).toBe(true);
    expect(isOwnOrigin({ ...headers, origin: "http://iatrox.example" }, "https://iatrox.example/")).toBe(false);
  });
});
