import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameSection, keepFrame, withoutFrame } from "../../../../../src/domain/draft/translation/section-frame";

const step = '<Step title="Pay">\n\nPay at the gate.\n\n</Step>\n';

describe("what is written over a section", () => {
  test.each([
    [step, "Payez à la barrière.", '<Step title="Pay">\n\nPayez à la barrière.\n\n</Step>'],
    ["<BottomLine>\n\n- One.\n\n</BottomLine>", "- Un.", "<BottomLine>\n\n- Un.\n\n</BottomLine>"],
    ["## Where\n\nHere.\n", "Ici.", "## Where\n\nIci."],
    // Its own frame is framed, and so is a text that never had one.
    [step, '<Step title="Payer">\n\nPayez.\n\n</Step>', '<Step title="Payer">\n\nPayez.\n\n</Step>'],
    ["## Where\n\nHere.\n", "## Où\n\nIci.", "## Où\n\nIci."],
    ["Here.\n", "Ici.", "Ici."],
    [step, "  \n", ""],
  ])("%j, %j", (shown, typed, framed) => {
    expect(keepFrame(shown, typed)).toBe(framed);
  });

  test("is the same section as it was typed, and keeping it again changes nothing", () => {
    const line = fc.stringMatching(/^[a-zéè ,.'*-]{1,30}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(step, "## Where\n\nHere.\n", "<BottomLine>\n\n- One.\n\n</BottomLine>"),
        line,
        (shown, text) => {
          const framed = keepFrame(shown, text);
          expect(isSameSection(framed, text)).toBe(true);
          expect(withoutFrame(framed)).toBe(text.trim());
          expect(keepFrame(shown, framed)).toBe(framed);
        },
      ),
    );
  });
});
