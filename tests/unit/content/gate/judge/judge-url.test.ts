import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeImage, judgeLink } from "../../../../../src/content/gate/judge/judge-url";

describe("judgeLink", () => {
  it.each([
    "https://www.cpso.on.ca/en/a?b=1&c=(2)#top",
    "http://example.com",
    "mailto:help@mcc.ca?subject=Exam",
    "#step-1",
    "/articles/ontario-cpso#practice",
    "/apiary",
  ])("lets readers follow %s", (url) => expect(judgeLink(url)).toBeNull());

  it.each([
    "javascript:alert(1)",
    "%6Aavascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "/%252fevil.example",
    "http://[::1]/",
    "http://0x7f000001/",
    "https://mcc.ca@evil.example",
    "https://mcc.ca%2eevil.example/",
    "/api",
    "/%61pi/me",
    "/Studio/x",
    "/a/../api",
    "mailto:a@b.ca?bcc=c@d.ca",
    "guide.html",
    "",
    "https://m\u0441c.ca",
  ])("refuses %s", (url) => expect(judgeLink(url)).toEqual(expect.any(String)));

  it("lets no address through whose scheme a browser reads as anything but web or mail", () => {
    const part = fc.constantFrom(
      "java",
      "script",
      ":",
      "http",
      "s",
      "//",
      "/",
      "\\",
      "@",
      "%6a",
      "%3a",
      "a.ca",
      "data",
      "\t",
      "..",
      "#",
      "?",
      "localhost",
      "127.0.0.1",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const url = parts.join("");
        if (judgeLink(url) !== null) return;
        const read = new URL(url, "https://iatrox.example/articles/x");
        expect(["https:", "http:", "mailto:"]).toContain(read.protocol);
        expect(read.hostname).not.toMatch(/^(localhost|[\d.]+)$/);
        if (url.startsWith("/") || url.startsWith("#")) expect(read.host).toBe("iatrox.example");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("judgeImage", () => {
  it("shows the site's own media", () => expect(judgeImage("/media/forms/a_1.webp")).toBeNull());

  it.each([
    "https://evil.example/a.png",
    "/media/../a.png",
    "/media/..%2fa.png",
    "/media/a.png?x",
    "/media/a",
    "//media/a.png",
  ])("refuses %s", (url) => expect(judgeImage(url)).toEqual(expect.any(String)));
});
