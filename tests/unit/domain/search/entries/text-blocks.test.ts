import { expect, test } from "vitest";
import { textBlocks } from "../../../../../src/domain/search/entries/text-blocks";

const section = (anchor: string, passages: string[]) => ({ anchor, heading: anchor, passages });

test("a cell of a table that says what a heading elsewhere says is no heading", () => {
  const body =
    "## One\n### The exam\nIt has parts.\n## Two\n### Costs\n| What | Fee |\n| --- | --- |\n| The exam | $5 |";
  const blocks = textBlocks(
    [section("One", ["The exam", "It has parts."]), section("Two", ["Costs", "What", "Fee", "The exam", "$5"])],
    body,
  );
  expect(blocks.map(({ heading, passages }) => [heading, passages])).toEqual([
    ["", []],
    ["The exam", ["It has parts."]],
    ["", []],
    ["Costs", ["What", "Fee", "The exam", "$5"]],
  ]);
});

test("a heading that no passage says, such as one with a picture in it, keeps no other from being one", () => {
  const blocks = textBlocks([section("One", ["First", "Third"])], "### First\n### *Second*\n### Third");
  expect(blocks.map(({ heading }) => heading)).toEqual(["", "First", "Third"]);
});
