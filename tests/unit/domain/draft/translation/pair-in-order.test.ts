import { expect, test } from "vitest";
import { pairInOrder } from "../../../../../src/domain/draft/translation/pair-in-order";

const pairs = (original: string[], translated: string[], sure: Record<string, string>, open = translated) =>
  Object.fromEntries(pairInOrder(original, translated, { sure: new Map(Object.entries(sure)), open: new Set(open) }));

test("sections follow each other between those that are sure", () => {
  const sure = { "": "", "step-1": "step-1", sources: "sources" };
  expect(pairs(["", "fees", "step-1", "where", "sources"], ["", "step-1", "ou", "fin", "sources"], sure)).toEqual({
    ou: "where",
  });
});

test("one of another kind is passed over", () => {
  expect(pairs(["", "where", "step-1"], ["", "warning", "practice", "ou"], { "": "" })).toEqual({ ou: "where" });
});

test("one that was there before its neighbour is of none", () => {
  expect(pairs(["where", "when"], ["ou", "quand"], { ou: "where" }, [])).toEqual({});
});
