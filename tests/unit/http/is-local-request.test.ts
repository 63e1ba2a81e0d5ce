import { describe, expect, test } from "vitest";
import { isLocalRequest } from "../../../src/http/is-local-request";

const request = (remoteAddress: string | undefined, headers: Record<string, string>) => ({
  headers,
  socket: { remoteAddress },
});
const own = { host: "localhost:3000" };

describe("a request of this machine", () => {
  test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("comes from %s", (address) => {
    expect(isLocalRequest(request(address, own))).toBe(true);
  });

  test.each(["localhost", "LOCALHOST:80", "127.0.0.1:3000", "[::1]:3000"])("may be addressed to %s", (host) => {
    expect(isLocalRequest(request("::1", { host }))).toBe(true);
  });

  test.each(["10.0.0.1", "::ffff:10.0.0.1", "2001:db8::1", "127.0.0.1.example.org", undefined])(
    "does not come from %s",
    (address) => {
      expect(isLocalRequest(request(address, own))).toBe(false);
    },
  );

  test.each([
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-forwarded-host",
    "x-real-ip",
    "forwarded",
    "via",
    "cf-connecting-ip",
  ])("is none where a proxy hands it on and says %s, even if that is empty", (name) => {
    expect(isLocalRequest(request("127.0.0.1", { ...own, [name]: "127.0.0.1" }))).toBe(false);
    expect(isLocalRequest(request("127.0.0.1", { ...own, [name]: "" }))).toBe(false);
  });

  test.each(["example.org", "localhost.example.org", "127.0.0.1.example.org", "", "evil@localhost"])(
    "is none where it was addressed to %j",
    (host) => {
      expect(isLocalRequest(request("127.0.0.1", { host }))).toBe(false);
    },
  );
});
