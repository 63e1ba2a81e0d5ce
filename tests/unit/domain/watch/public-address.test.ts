import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress, publicWebOnly } from "../../../../src/domain/watch/public-address";

describe("an address that may be connected to", () => {
  test.each(["8.8.8.8", "142.250.80.46", "2606:4700:4700::1111", "2001:4860:4860::8888"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ...["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
    ...["169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1"],
    ...["203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
    ...["::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1"],
    // IPv4 inside IPv6: mapped, compatible, NAT64, its local range, 6to4, Teredo.
    ...["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1", "::8.8.8.8", "64:ff9b::7f00:1"],
    ...["64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:7f00:1::"],
    ...["", "localhost", "example.org", "127.0.0.1:80", "[::1]"],
  ])("“%s” is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test("no address of a private network is public, nor is one of IPv6 outside 2000::/3", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom("10", "127", "0"), octet, octet, octet, (first, ...rest) => {
        expect(isPublicAddress([first, ...rest].join("."))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (!isPublicAddress(address)) return;
        expect(new URL(`http://[${address}]/`).hostname).toMatch(/^\[[23][0-9a-f]{3}:/);
      }),
    );
  });

  test("only the ports of the web are asked", () => {
    expect([80, 443, 8080, 22, 5432].map((port) => publicWebOnly("8.8.8.8", port))).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
    expect(publicWebOnly("127.0.0.1", 80)).toBe(false);
  });
});
