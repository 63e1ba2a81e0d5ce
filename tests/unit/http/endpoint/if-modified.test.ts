import { expect, test } from "vitest";
import { ifModified } from "../../../../src/http/endpoint/if-modified";
import { ok, published } from "../../../../src/http/endpoint/reply";

const day = "Wed, 25 Nov 2026 12:00:00 GMT";
const feed = () => {
  const reply = published("application/atom+xml", "<feed/>");
  return { ...reply, headers: { ...reply.headers, "Last-Modified": day } };
};
const etag = () => ifModified(feed(), {}).headers?.ETag ?? "";

test("what caches may keep has a mark of its content, and who holds it gets no body again", () => {
  expect(etag()).toMatch(/^"[\w-]{22}"$/);
  const again = ifModified(feed(), { "if-none-match": etag() });
  expect(again).toMatchObject({ status: 304, headers: { ETag: etag(), "Last-Modified": day } });
  expect(again).not.toHaveProperty("file");
  expect(ifModified(feed(), { "if-modified-since": day }).status).toBe(304);
});

test("other content is sent, whatever day the caller names", () => {
  expect(ifModified(feed(), { "if-none-match": '"other"', "if-modified-since": day }).status).toBe(200);
  expect(ifModified(feed(), { "if-modified-since": "Tue, 24 Nov 2026 12:00:00 GMT" }).status).toBe(200);
});

test("a reply to one caller stays as it is", () => {
  const own = ok({ answer: 1 });
  expect(ifModified(own, { "if-none-match": "*" })).toBe(own);
});
