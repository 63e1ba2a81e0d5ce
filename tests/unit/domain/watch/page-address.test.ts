import { expect, test } from "vitest";
import { literalHost, pageAddress, portOf } from "../../../../src/domain/watch/page-address";

test("an address is asked for without its fragment", () => {
  expect(pageAddress("https://example.org/fees?year=2026#part-two")?.href).toBe("https://example.org/fees?year=2026");
  expect(pageAddress("../other", "https://example.org/a/b")?.href).toBe("https://example.org/other");
});

test.each([
  ...["file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "javascript:alert(1)", "data:text/html,a"],
  ...["https://name:word@example.org/", "https://name@example.org/", "http://", "no address"],
])("nobody asks for %s", (address) => {
  expect(pageAddress(address)).toBeNull();
});

test.each([
  ...["http://127.0.0.1/", "http://0x7f000001/", "http://2130706433/", "http://017700000001/", "http://127.1/"],
  ...["http://0x7f.1/", "http://127.0.0.1./", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://%31%32%37.0.0.1/"],
])("%s is the address 127.0.0.1", (address) => {
  expect(literalHost(new URL(address))).toBe("127.0.0.1");
});

test("an IPv6 address stands without its brackets, and a name is no address", () => {
  expect(literalHost(new URL("http://[::ffff:127.0.0.1]/"))).toBe("::ffff:7f00:1");
  expect(literalHost(new URL("http://localhost/"))).toBeNull();
});

test("each scheme has its port", () => {
  expect(["http://a.org", "https://a.org", "http://a.org:8080"].map((url) => portOf(new URL(url)))).toEqual([
    ...[80, 443, 8080],
  ]);
});
