// @vitest-environment happy-dom
import { EditorView } from "@codemirror/view";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineChanges } from "../../../../../src/browser/studio/line-changes";
import { followRanges, isThere } from "../../../../../src/browser/studio/properties/followed-range";

const tag = '<LinkCard href="/a" title="All" />';
const opened = (doc: string) => {
  const { extension, follow } = followRanges();
  const view = new EditorView({ doc, extensions: extension });
  const from = doc.indexOf(tag);
  return { view, range: follow(view.state.doc, { from, to: from + tag.length }) };
};

describe("a part of a text that is followed", () => {
  test("goes along with lines that somebody else puts in, takes out and changes around it", () => {
    const linesAbove = fc.array(fc.constantFrom("", "One.", "Two."), { maxLength: 6 });
    const linesBelow = fc.array(fc.constantFrom("Three.", "Four."), { maxLength: 6 });
    fc.assert(
      fc.property(linesAbove, linesBelow, linesAbove, linesBelow, (above, below, newAbove, newBelow) => {
        const next = [...newAbove, tag, ...newBelow].join("\n");
        const { view, range } = opened([...above, tag, ...below].join("\n"));
        view.dispatch({ changes: lineChanges(view.state.doc.toString(), next) });
        expect(isThere(view.state.doc, range)).toBe(true);
        expect(range.from).toBe(next.indexOf(tag));
      }),
    );
  });

  test.each([
    ["changed", (text: string) => text.replace("All", "Every")],
    ["taken out", (text: string) => text.replace(`${tag}\n`, "")],
  ])("is there no longer where it was itself %s", (_how, change) => {
    const { view, range } = opened(`Above.\n${tag}\nBelow.\n`);
    view.dispatch({ changes: lineChanges(view.state.doc.toString(), change(view.state.doc.toString())) });
    expect(isThere(view.state.doc, range)).toBe(false);
  });
});
