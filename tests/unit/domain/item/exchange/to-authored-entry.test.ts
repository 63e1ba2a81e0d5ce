import fc from "fast-check";
import { expect, test } from "vitest";
import { authoredItemSchema } from "../../../../../src/domain/item/authored-item";
import { toAuthoredEntry } from "../../../../../src/domain/item/exchange/to-authored-entry";
import { portableItems } from "../../../../support/portable-items";

test("a question from elsewhere lacks nothing in questions.yaml but the fact that it tests, and reasons that it came without", () => {
  fc.assert(
    fc.property(portableItems, (item) => {
      const read = authoredItemSchema.safeParse(toAuthoredEntry("from-elsewhere", item));
      // How long a text may be and how many options there are is for editors to put right.
      const missing = (read.error?.issues ?? []).filter(({ code }) => code !== "too_big" && code !== "too_small");
      expect([...new Set(missing.map(({ path }) => path.at(-1)))].filter((name) => name !== "rationale")).toEqual([
        "objective",
      ]);
    }),
  );
});

test("a number keeps its unit and tolerance", () => {
  expect(
    toAuthoredEntry("how-long", {
      form: "numeric",
      stem: "How long does it last?",
      options: [{ text: "12", isKey: true, rationale: "It says so." }],
      tolerance: 1,
      unit: "months",
    }),
  ).toEqual({
    id: "how-long",
    form: "numeric",
    stem: "How long does it last?",
    answer: 12,
    unit: "months",
    tolerance: 1,
    rationale: "It says so.",
  });
});
