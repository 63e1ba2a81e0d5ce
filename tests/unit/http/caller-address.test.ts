import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { callerAddress } from "../../../src/http/caller-address";

const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe("the address a limit counts by", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s counts as %s", (address, expected) => expect(callerAddress(from(address), false)).toBe(expected));

  test("a forwarded address is not believed unless the proxy is", () => {
    const request = from("10.0.0.1", "198.51.100.1, 203.0.113.9");
    expect([callerAddress(request, false), callerAddress(request, true)]).toEqual(["10.0.0.1", "203.0.113.9"]);
  });
});
