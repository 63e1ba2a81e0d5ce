// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { showBlockNote } from "../../../../src/browser/practice/show-block-note";

test.each([
  ["/practice/00000000-0000-4000-8000-000000000000", true],
  ["/fr/practice/00000000-0000-4000-8000-000000000000/results", true],
  ["/articles/practice/one", false],
  ["/practices", false],
  ["/nope", false],
])("a page that is missing at %s may be a block of questions: %s", (path, expected) => {
  document.body.innerHTML = `<p id="missing-block" hidden>A block</p>`;
  showBlockNote(path);
  expect(document.querySelector("p")?.hidden).toBe(!expected);
});
