import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { markSentences } from "../../../../../src/features/reading/quotes/mark-sentences";
import { passagesOf } from "../../../../../src/features/reading/sections/passages-of";

it("highlights a sentence whole, across emphasis and line ends, and leaves the others", () => {
  const tree = fromMarkdown("It opens in May. It takes *four\nweeks*, at most. Then it closes.");
  markSentences(
    passagesOf(tree, new Map([[tree, "all"]])),
    new Set(["It takes four weeks, at most.", "It is absent."]),
  );
  expect(tree.children[0]).toMatchObject({
    children: [
      { value: "It opens in May. " },
      {
        name: "mark",
        children: [{ value: "It takes " }, { type: "emphasis" }, { value: ", at most." }],
      },
      { value: " Then it closes." },
    ],
  });
});
