import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseStrategy } from "../../../../src/browser/worker/choose-strategy";

const own = "https://iatrox.example";
const block = "0d5c6f0e-7b0c-4d3f-9a55-3f3e0c1b2a4d";
const visit = (path: string, method = "GET") =>
  chooseStrategy({ method, isVisit: true, address: new URL(path, own), own });
const load = (path: string) => chooseStrategy({ method: "GET", isVisit: false, address: new URL(path, own), own });

describe("what a worker does with a request", () => {
  test.each([
    ["/articles/ontario-cpso", { kind: "article", key: "/articles/ontario-cpso" }],
    ["/fr/articles/ontario-cpso", { kind: "article", key: "/fr/articles/ontario-cpso" }],
    ["/fr/route/four-countries?goal=practise", { kind: "article", key: "/fr/route/four-countries" }],
    ["/route", { kind: "page" }],
    ["/route/four-countries.ics", { kind: "page" }],
    ["/offline", { kind: "offline", key: "/offline" }],
    [`/practice/${block}?question=3`, { kind: "own", key: `/practice/${block}`, block }],
    [`/fr/practice/${block}`, { kind: "own", key: `/fr/practice/${block}`, block }],
    [`/practice/${block}/results`, { kind: "ended", block }],
    ["/fr/privacy/deleted", { kind: "forgotten" }],
    ["/privacy/left", { kind: "forgotten" }],
    ["/practice/join/0123456789abcdef0123456789abcdef", { kind: "page" }],
    ["/", { kind: "own", key: "/" }],
    ["/fr", { kind: "own", key: "/fr" }],
    ["/practice", { kind: "own", key: "/practice" }],
    ["/practice?guide=ontario-cpso", { kind: "page" }],
    ["/practice/", { kind: "page" }],
    ["/francais", { kind: "page" }],
    ["/practice/my-data", { kind: "page" }],
    ["/articles/ontario-cpso/history", { kind: "page" }],
    ["/search?q=permit", { kind: "page" }],
  ])("a visit of %s", (path, plan) => {
    expect(visit(path)).toEqual(plan);
  });

  test.each([
    ["/_next/static/chunks/a.css", { kind: "file", key: "/_next/static/chunks/a.css" }],
    ["/generated/guide.js?v=1a", { kind: "file", key: "/generated/guide.js?v=1a" }],
    ["/icon.svg?w=1&v=1a", { kind: "leave" }],
    ["/icon.svg?v=1a", { kind: "file", key: "/icon.svg?v=1a" }],
    ["/pictures/0f/720.webp", { kind: "file", key: "/pictures/0f/720.webp" }],
    ["/generated/guide.js", { kind: "leave" }],
    ["/articles/ontario-cpso/history/compare?from=1", { kind: "leave" }],
    ["/_next/data/x/practice.json", { kind: "leave" }],
  ])("a page that loads %s", (path, plan) => {
    expect(load(path)).toEqual(plan);
  });

  test("what goes elsewhere or changes something is left to the browser", () => {
    expect(visit("https://other.example/articles/ontario-cpso").kind).toBe("leave");
    expect(visit("/articles/ontario-cpso", "POST").kind).toBe("leave");
  });

  const piece = fc.oneof(
    fc.constantFrom("practice", "api", "privacy", "articles", "offline", "fr", "results", block),
    fc.webSegment(),
  );
  const somePath = fc.tuple(fc.array(piece, { maxLength: 6 }), fc.webQueryParameters());

  test("nothing of a learner or of the API is ever kept among what everybody shares", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "/fr"),
        fc.constantFrom("/practice", "/api", "/privacy"),
        somePath,
        fc.boolean(),
        (language, position, [pieces, query], isVisit) => {
          const address = new URL(`${language}${[position, ...pieces].join("/")}?${query}`, own);
          // A dot segment may lead out of the place.
          fc.pre(address.pathname.startsWith(language + position));
          const { kind } = chooseStrategy({ method: "GET", isVisit, address, own });
          expect(["article", "offline", "file"]).not.toContain(kind);
        },
      ),
    );
  });

  test("only home, practice and blocks are kept for one learner, each under its own path", () => {
    fc.assert(
      fc.property(somePath, fc.boolean(), ([pieces, query], isVisit) => {
        const address = new URL(`${own}/${pieces.join("/")}?${query}`);
        const plan = chooseStrategy({ method: "GET", isVisit, address, own });
        if (plan.kind !== "own") return;
        expect(plan.key).toBe(address.pathname);
        expect(plan.key).toMatch(/^(\/[a-z]{2})?(\/|\/practice(\/[0-9a-f-]{36})?)?$/);
        expect(plan.key.includes(plan.block ?? "")).toBe(true);
      }),
    );
  });
});
