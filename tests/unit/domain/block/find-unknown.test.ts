import { expect, test } from "vitest";
import { prepareCatalogue } from "../../../../src/domain/block/catalogue";
import { findUnknown } from "../../../../src/domain/block/find-unknown";

const catalogue = prepareCatalogue(
  [
    { slug: "ontario", sections: ["step-1"] },
    { slug: "quebec", sections: ["step-2"] },
  ],
  [],
);

test("an article without questions is known", () => {
  expect(findUnknown(catalogue, { article: "ontario" })).toBeNull();
});

test("an article that is not published is unknown", () => {
  expect(findUnknown(catalogue, { article: "alberta", sections: ["step-1"] })).toEqual({ kind: "unknown-article" });
});

test("a section is looked for in the named article", () => {
  expect(findUnknown(catalogue, { article: "ontario", sections: ["step-1", "step-2"] })).toEqual({
    kind: "unknown-section",
    section: "step-2",
  });
});

test("without an article a section of any article will do", () => {
  expect(findUnknown(catalogue, { sections: ["step-1", "step-2"] })).toBeNull();
  expect(findUnknown(catalogue, { sections: ["step-9"] })).toEqual({ kind: "unknown-section", section: "step-9" });
});
