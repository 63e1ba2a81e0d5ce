import { expect, test } from "vitest";
import { pairAnchors } from "../../../../../src/domain/draft/translation/pair-anchors";

test("sections are paired by name, those with a name of their own by their order", () => {
  expect(pairAnchors(["", "step-1", "fees", "step-2"], ["", "step-1", "frais", "sources", "fin"])).toEqual({
    pairs: [
      { original: "", translated: "" },
      { original: "step-1", translated: "step-1" },
      { original: "fees", translated: "frais" },
      { original: "step-2", translated: "sources" },
    ],
    extra: ["fin"],
  });
  expect(pairAnchors(["step-1", "step-2"], ["step-1"]).pairs[1]).toEqual({ original: "step-2", translated: null });
});
