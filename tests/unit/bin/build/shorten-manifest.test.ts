import { describe, expect, test } from "vitest";
import { pagesWithoutScript, shortenManifest } from "../../../../bin/build/shorten-manifest";

describe("the framework's list of pages", () => {
  test("has only those that a browser loads a script of, and does all else that it did", () => {
    const files = ["index.tsx", "practice/[block]/index.tsx", "studio/people.tsx", "api/blocks/index.ts"];
    const silent = pagesWithoutScript(files, (file) =>
      file.startsWith("practice") ? "export default Runner;" : "export const config = { unstable_runtimeJS: false };",
    );
    expect([...silent]).toEqual(["/", "/studio/people"]);
    const manifest = `self.__BUILD_MANIFEST = ${JSON.stringify(
      {
        "/": ["a.js"],
        "/practice/[block]": ["b.js"],
        __rewrites: { afterFiles: [{ source: "/:path*" }] },
        sortedPages: ["/", "/_app", "/api/blocks", "/practice/[block]", "/studio/people"],
      },
      null,
      2,
    )};self.__PAGE_BOOTSTRAP = {"/studio/people":{"ids":[1]},"/_app":{"ids":[2]}};self.__CALLBACK && self.__CALLBACK()`;
    const shortened = shortenManifest(manifest, (page) => !silent.has(page) && !page.startsWith("/api/"));
    expect(shortened).toBe(
      `self.__BUILD_MANIFEST = ${JSON.stringify({
        "/practice/[block]": ["b.js"],
        __rewrites: { afterFiles: [{ source: "/:path*" }] },
        sortedPages: ["/_app", "/practice/[block]"],
      })};self.__PAGE_BOOTSTRAP = {"/_app":{"ids":[2]}};self.__CALLBACK && self.__CALLBACK()`,
    );
  });
});
