import { expect, test } from "vitest";
import { figureSource } from "../../../../src/content/rules/figure-source";
import { draftOf, factOf } from "./draft-of";

const [first, second] = ["0f".repeat(32), "1a".repeat(32)];

test("a source that is named by its id is one of the guide; whose picture it is may be said in words", () => {
  const text = [
    `<Figure picture="${first}" alt="A" source="permit-office" />`,
    '<Figure picture="" alt="A" source="Photo: Maria" />',
    '<Figure picture="" alt="A" />',
    `<Figure picture="${second}" alt="A" source="permit-ofice" />`,
  ].join("\n\n");
  const facts = [factOf("fee", "step-1", "The fee is $50.")];
  expect(figureSource(draftOf({ text, facts }))).toEqual([
    expect.objectContaining({
      severity: "error",
      location: expect.objectContaining({ line: 7 }),
      suggestion: "Did you mean `permit-office`?",
    }),
  ]);
});
