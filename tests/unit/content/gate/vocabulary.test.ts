import { describe, expect, it } from "vitest";
import { isComponentName, nearestComponent } from "../../../../src/content/gate/vocabulary";

describe("vocabulary", () => {
  it.each(["constructor", "toString", "__proto__", "callout", "Script"])("does not know %s", (name) =>
    expect(isComponentName(name)).toBe(false),
  );

  it.each([
    ["callout", "Callout"],
    ["Calout", "Callout"],
    ["CHECKLISTITEM", "ChecklistItem"],
    ["QuizEmbed", undefined],
  ])("takes %s to mean %s", (name, meant) => expect(nearestComponent(name)).toBe(meant));
});
