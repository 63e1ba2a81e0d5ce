import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { slashMenu } from "../../../../src/browser/studio/slash-menu";

const menu = slashMenu([{ name: "Step", what: "A numbered step", snippet: '<Step title="#{title}">' }]);

/** What is offered where `|` stands. */
const offered = (text: string) => {
  const position = text.indexOf("|");
  const state = EditorState.create({ doc: text.replace("|", "") });
  return menu(new CompletionContext(state, position, false))?.options.map(({ label }) => label) ?? null;
};

describe("the menu of components", () => {
  test.each(["/|", "/St|", "---\ntitle: Fees\n---\n\n/|", "Text.\n/|"])("is offered in %j", (text) => {
    expect(offered(text)).toEqual(["/Step"]);
  });

  test.each(["|", "and/|", "  /|", "/ |", "---\ntitle: Fees\n/|\n---\n", "---\n/|"])("is not offered in %j", (text) => {
    expect(offered(text)).toBeNull();
  });
});
