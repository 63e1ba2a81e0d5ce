import { expect, test } from "vitest";
import { linkedFiles } from "../../../../src/browser/worker/linked-files";

test("a page names its sheets, scripts and icon, once each, and nothing whose content may change", () => {
  const html = `<link rel="preload" href="/_next/static/a.css" as="style"/><link rel="stylesheet" href="/_next/static/a.css"/>
    <link rel="icon" href="/icon.svg?v=1"/><link rel="apple-touch-icon" href="/icons/touch-180.png"/>
    <script src="/generated/guide.js?v=1" defer=""></script><li data-src="/generated/save.js?v=1"></li>
    <script src="/generated/old.js"></script><a href="/articles/other">Other</a><script src="https://other.example/_next/static/b.js"></script>`;
  expect(linkedFiles(html)).toEqual([
    "/_next/static/a.css",
    "/icon.svg?v=1",
    "/generated/guide.js?v=1",
    "/generated/save.js?v=1",
  ]);
});
