import inject from "light-my-request";
import { expect, test } from "vitest";
import { withoutInternalHeaders } from "../../../../bin/serving/without-internal-headers";

test("what the framework says to itself is not heard from a caller, and everything else is", async () => {
  let heard: string[] = [];
  let cookie: string | undefined;
  const listen = withoutInternalHeaders((request, response) => {
    heard = Object.keys(request.headers);
    cookie = request.headers.cookie;
    response.end();
  });
  const internal = ["RSC", "Next-Action", "X-Middleware-Prefetch", "X-Middleware-Subrequest", "X-Matched-Path"];
  const honest = ["accept-language", "cookie", "if-none-match", "x-forwarded-for", "x-nextjs-data", "next", "x-rsc"];
  const headers = Object.fromEntries([...internal, ...honest].map((name) => [name, "1"]));
  await inject(listen, {
    method: "GET",
    url: "/",
    headers: { ...headers, cookie: "a=1; __prerender_bypass=x; learner=y" },
  });
  expect(heard).toEqual(expect.arrayContaining(honest));
  expect(heard.filter((name) => internal.map((each) => each.toLowerCase()).includes(name))).toEqual([]);
  expect(cookie).toBe("a=1; learner=y");
});
