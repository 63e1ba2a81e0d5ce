import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { describe, expect, test, vi } from "vitest";
import { slashMenu } from "../../../../src/browser/studio/slash-menu";

const choosePicture = vi.fn();
const step = { name: "Step", what: "A numbered step", snippet: '<Step title="#{title}">' };
const menu = slashMenu([step], choosePicture);

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

  test("asks for the file of a picture, and what was typed for it goes", () => {
    const state = EditorState.create({ doc: "/" });
    const pictures = slashMenu([{ name: "Figure", what: "A picture", snippet: null }], choosePicture);
    const option = pictures(new CompletionContext(state, 1, false))?.options[0];
    const dispatch = vi.fn();
    if (option && typeof option.apply === "function")
      option.apply(Object.assign(Object.create(EditorView.prototype), { dispatch }), option, 0, 1);
    expect([dispatch.mock.calls, choosePicture.mock.calls.length]).toEqual([[[{ changes: { from: 0, to: 1 } }]], 1]);
  });
});
