import fc, { type Arbitrary } from "fast-check";

/** What proxies, frameworks and test tools believe of a request, and a caller may write as well. */
export const believedHeaders: Record<string, string> = {
  "X-Forwarded-Host": "evil.example",
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Port": "1",
  "X-Forwarded-Prefix": "/evil.example",
  "X-Forwarded-For": "203.0.113.9",
  Forwarded: "for=203.0.113.9;host=evil.example;proto=https",
  "X-Host": "evil.example",
  "X-Original-URL": "/studio",
  "X-Rewrite-URL": "/studio",
  "X-HTTP-Method-Override": "DELETE",
  "X-Matched-Path": "/studio",
  "X-Invoke-Path": "/studio",
  "X-Invoke-Status": "500",
  "X-Invoke-Error": "evil.example",
  "X-Middleware-Subrequest": "middleware:middleware:middleware",
  "X-Middleware-Prefetch": "1",
  "X-Middleware-Rewrite": "https://evil.example/",
  "X-Now-Route-Matches": "1=evil.example",
  "X-Nextjs-Data": "1",
  "X-Prerender-Revalidate": "evil.example",
  RSC: "1",
  "Next-Router-Prefetch": "1",
  "Next-Router-State-Tree": "%evil.example",
  "Next-Action": "evil.example",
  Purpose: "prefetch",
  "Accept-Language": "fr-CA,fr;q=0.9",
  Cookie: "NEXT_LOCALE=fr; learner=evil.example; person=evil.example; __prerender_bypass=evil.example",
  Origin: "https://evil.example",
  Referer: "https://evil.example/",
  "User-Agent": "evil.example",
  Accept: "application/json",
  Range: "bytes=0-4",
};

const routes = [
  ...["", "fr", "en", "articles", "ontario-cpso", "api", "blocks", "me", "export", "search", "studio", "drafts"],
  ...[
    "practice",
    "route",
    "sign-in",
    "join",
    "preview",
    "pictures",
    "_next",
    "static",
    "data",
    "generated",
    "guide.js",
  ],
  ...["content", "backup", "metrics", "healthz", "revalidate", "feed.xml", "sitemap.xml", "openapi.json"],
];
const tricks = [
  ...[
    "..",
    "%2e%2e",
    "%252e%252e",
    ".%00.",
    "%00",
    "%",
    "%zz",
    "%c0%ae%c0%ae",
    "%ff",
    "%u0041",
    "..;",
    "..%2f..%2fetc%2fpasswd",
  ],
  ...[
    "%5c..%5c",
    "\\..\\",
    "%0d%0aSet-Cookie:%20planted=1",
    "%E2%80%AE",
    "%F0%9F%A9%BA",
    ".env",
    ".git",
    "package.json",
  ],
  ...[
    "__proto__",
    "constructor",
    "[id]",
    "{id}",
    ":id",
    "*",
    "~",
    "x".repeat(5_000),
    "%41".repeat(2_000),
    "/".repeat(50),
  ],
];
const queries = [
  ...[
    "",
    "",
    "",
    "?",
    "?q=%ff",
    "?q[]=a&q[a]=b",
    "?__proto__[role]=admin",
    "?constructor.prototype=a",
    "?__nextLocale=xx",
  ],
  ...[
    "?nxtPslug=..%2f..%2fetc%2fpasswd",
    "?slug=%2fetc%2fpasswd",
    "?language=%00",
    "?next=//evil.example",
    "?x=%0d%0aSet-Cookie:a=b",
  ],
  `?${"a=b&".repeat(1_500)}`,
];

const path = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...routes), fc.constantFrom(...tricks)), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...queries),
  )
  .map(([parts, query]) => `/${parts.join("/")}${query}`.slice(0, 12_000));

const headers = fc.oneof(
  fc.constantFrom(...Object.entries(believedHeaders)).map(([name, value]) => `${name}: ${value}`),
  fc.constantFrom(
    ...[
      "Host: evil.example",
      "Host:",

      "Content-Length: 0",
      "Content-Length: -1",
      "Transfer-Encoding: identity",
    ],
    ...[
      "Content-Type: application/json; charset=utf-7",
      "Content-Encoding: gzip",
      "Accept-Encoding: br;q=x, *;q=9",
      "TE: trailers",
    ],
    ...[
      "If-None-Match: *",
      "If-Modified-Since: never",
      "Sec-Fetch-Site: cross-site",
      "Connection: Host, X-Forwarded-For",
    ],
    ...[
      "Cookie: person=__proto__; person=%00; =; ;;",
      `Cookie: ${"learner=a;".repeat(800)}`,
      `X-Long: ${"x".repeat(15_000)}`,
    ],
    ...["X-Odd: \u00e9\u00ff", "X-Empty:", "__proto__: a", "constructor: a", "Upgrade: websocket"],
  ),
);
const method = fc.constantFrom(
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "OPTIONS",
  "PATCH",
  "TRACE",
  "PROPFIND",
);

/** A whole request by a hostile hand, after which the connection is closed. */
export const hostileRequest: Arbitrary<string> = fc
  .tuple(method, path, fc.array(headers, { maxLength: 6 }))
  .map(
    ([how, where, all]) =>
      `${how} ${where} HTTP/1.1\r\nHost: site.example\r\n${all.map((line) => `${line}\r\n`).join("")}Connection: close\r\n\r\n`,
  );
