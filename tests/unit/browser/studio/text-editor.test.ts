// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { makeTextEditor } from "../../../../src/browser/studio/text-editor";

const opened = (text: string) =>
  makeTextEditor(document.createElement("div"), {
    ...{ text, isArticle: true, label: "Article text", lang: "en", components: [], phrases: {} },
    ...{ edited: () => {}, marked: () => {}, pointed: () => {}, chosen: () => {}, pictured: () => {} },
  });
const tag = '<LinkCard href="/a" title="All" />';

describe("the editor of a text, while a dialogue asks for the properties of a component", () => {
  test("writes its tag where a save has moved it to", () => {
    const editor = opened(`One.\n\n${tag}\n\nTwo.`);
    const range = editor.follow({ from: 6, to: 6 + tag.length });
    editor.replace(`One.\n\nSomebody else wrote this.\n\n${tag}\n\nThree.`);
    expect(editor.rewrite(range, "<LinkCard />")).toBe(true);
    expect(editor.text()).toBe("One.\n\nSomebody else wrote this.\n\n<LinkCard />\n\nThree.");
  });

  test("writes nothing, and says so, where somebody else has changed the tag", () => {
    const editor = opened(`One.\n\n${tag}\n\nTwo.`);
    const range = editor.follow({ from: 6, to: 6 + tag.length });
    const theirs = `One.\n\n${tag.replace("All", "Every")}\n\nTwo.`;
    editor.replace(theirs);
    expect(editor.rewrite(range, "<LinkCard />")).toBe(false);
    expect(editor.text()).toBe(theirs);
  });

  test("puts a component in the place of what was typed for it, also where a save has moved that", () => {
    const editor = opened("One.\n\n/link");
    const typed = editor.follow({ from: 6, to: 11 });
    editor.goTo(3, 6);
    editor.replace("Zero.\nOne.\n\n/link");
    expect(editor.text()).toContain("/link");
    editor.putIn("<LinkCard />\n\n#{}", typed);
    expect(editor.text()).toBe("Zero.\nOne.\n\n<LinkCard />\n\n");
  });
});
