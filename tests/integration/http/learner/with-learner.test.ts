import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withLearner } from "../../../../src/http/learner/with-learner";
import { becomeLearner } from "../../../support/api-callers";
import { openPractice } from "../../../support/open-practice";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

/** Loads a page that says who asks for it, in which language and after what. */
const load = async (cookie: string | undefined, locale?: string) => {
  const req = Object.assign(new IncomingMessage(new Socket()), { cookies: {} });
  if (cookie) req.headers.cookie = cookie;
  const res = new ServerResponse(req);
  const page = withLearner(async ({ caller, query, language }) => ({
    props: { known: caller !== null, done: query.done, language },
  }));
  const loaded = await page({ req, res, query: { done: "reset" }, locale, resolvedUrl: "/practice" });
  return { loaded, cache: res.getHeader("Cache-Control"), cookie: res.getHeader("Set-Cookie") };
};

test("a page of a learner's own is loaded for the learner of the cookie, and kept by no cache", async () => {
  const { cookie } = await becomeLearner();
  expect(await load(cookie, "fr")).toEqual({
    loaded: { props: { known: true, done: "reset", language: "fr" } },
    cache: "private, no-store",
    // The same one, for as long again.
    cookie: expect.stringMatching(new RegExp(`^${cookie};.* Max-Age=${400 * 86_400};`)),
  });
});

test.each([undefined, `learner=${"A".repeat(43)}`, "learner=short"])("nobody is known by %s", async (cookie) => {
  expect(await load(cookie)).toEqual({
    loaded: { props: { known: false, done: "reset", language: "en" } },
    cache: "private, no-store",
  });
});
