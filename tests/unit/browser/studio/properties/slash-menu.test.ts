// @vitest-environment happy-dom
import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { describe, expect, test, vi } from "vitest";
import { slashMenu } from "../../../../../src/browser/studio/properties/slash-menu";

const ask = vi.fn();
const step = {
  ...{ name: "Step", what: "A numbered step", snippet: "<Step>" },
  properties: [{ name: "title", label: "Title", isRequired: true, kind: "text" as const, most: 200 }],
};
const menu = slashMenu([step], ask);

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

  test("asks for the properties of a component that has some, and what was typed for it stays until then", () => {
    const view = new EditorView({ state: EditorState.create({ doc: "Text.\n/St" }) });
    const option = menu(new CompletionContext(view.state, 9, false))?.options[0];
    if (option && typeof option.apply === "function") option.apply(view, option, 6, 9);
    expect(ask.mock.calls).toEqual([[step, { from: 6, to: 9 }]]);
    expect(view.state.doc.toString()).toBe("Text.\n/St");
  });
});
