import { expect, test } from "vitest";
import { sourcesListed } from "../../../../src/content/rules/sources-listed";
import { draftOf, factOf } from "./draft-of";

const section = (anchor: string) => ({ anchor, heading: anchor, passages: [] });
const facts = [factOf("one", "step-1", "CPSO issues certificates.")];

test("a guide with facts is told that it has no <Sources />", () => {
  const found = sourcesListed(draftOf({ facts, sections: [section("step-1")] }));
  expect(found).toMatchObject([{ severity: "warning", message: "The guide has facts and no list of its sources." }]);
});

test("the list is put below the last line, in one press", () => {
  const text = "---\ntitle: Fees\n---\n\nFirst.\n\nThe last line.\n\n";
  const found = sourcesListed({ ...draftOf({ facts, sections: [section("step-1")] }), text });
  const replacement = { from: "The last line.", to: "The last line.\n\n<Sources />" };
  expect(found).toMatchObject([{ location: { line: 7 }, replacement }]);
});

test("a guide that lists them, or has no facts, is not", () => {
  expect(sourcesListed(draftOf({ facts, sections: [section("step-1"), section("sources")] }))).toEqual([]);
  expect(sourcesListed(draftOf({ sections: [section("step-1")] }))).toEqual([]);
});
