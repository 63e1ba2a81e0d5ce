import fc from "fast-check";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { withoutPositions } from "../../../../src/content/gate/canonical/canonicalise";
import { parseCanonical } from "../../../../src/content/gate/canonical/parse-canonical";
import { writeCanonical } from "../../../../src/content/gate/canonical/write-canonical";
import { readText } from "../../../../src/content/gate/read-text";
import { renderMdx } from "../../../support/render-mdx";

const tokens = [
  "word ",
  "a",
  "import x from 'y'",
  "export const a = 1",
  " ",
  "\n",
  "\n\n",
  "*",
  "**",
  "_",
  "~~",
  "~",
  "`",
  "```",
  "[",
  "]",
  "(",
  ")",
  "](https://mcc.ca)",
  "![a](/media/a.png)",
  "<",
  ">",
  "<br>",
  "<3",
  '<Callout type="info">',
  "</Callout>",
  '<Step title="{a} &lt;">',
  "</Step>",
  "<Practice />",
  "<b>",
  "<script>",
  "<!--",
  "{",
  "}",
  "{alert(1)}",
  "|",
  "| a | b |\n| - | - |\n| c | d |",
  "- ",
  "  ",
  "1. ",
  "> ",
  "# ",
  "---",
  "===",
  "&amp;",
  "&lt;",
  "\\",
  "https://mcc.ca",
  "a@b.ca",
  "www.mcc.ca",
  "- [ ] ",
  "[^1]",
  "\n\n[^1]: n",
  "\t",
  "    ",
  "é",
  "$",
  "'",
  '"',
];
const mixture = fc.array(fc.constantFrom(...tokens), { maxLength: 20 }).map((parts) => parts.join(""));
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9é<>{}$%&.,:;()=+'"!?–-]{1,9}$/), { minLength: 1, maxLength: 12 });

describe("readText", () => {
  it("has an answer to every text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }), mixture),
        (text) => {
          const outcome = readText(text);
          if (!outcome.ok) expect(outcome.failure.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("writes canonical text that gives the same tree, without code, and stays as it is", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const outcome = readText(text);
        fc.pre(outcome.ok);
        const { body } = outcome.value;
        const root = parseCanonical(body);
        expect(withoutPositions(parseCanonical(writeCanonical(root)))).toEqual(withoutPositions(root));
        expect(readText(body)).toMatchObject({ ok: true, value: { body } });
        visit(root, (node: Nodes) => expect(node.type).not.toMatch(/Expression|Esm|html/i));
      }),
      // Of texts that the gate takes; what it refuses is not counted.
      { numRuns: 1000 },
    );
  });

  it("keeps what stands between the spaces of an honest sentence", () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const outcome = readText(`Sentence: ${sentence.join(" ")}`);
        if (!outcome.ok || sentence.some((word) => /&#?\w+;/.test(word))) return;
        const [passage] = outcome.value.sections[0]?.passages ?? [];
        expect(passage?.replace(/\s+/g, "")).toBe(`Sentence:${sentence.join("")}`.replace(/<br\/?>/gi, ""));
      }),
      { numRuns: 600 },
    );
  });

  it("writes what any MDX tool reads without code", async () => {
    await fc.assert(
      fc.asyncProperty(mixture, async (text) => {
        const outcome = readText(text);
        if (!outcome.ok) return;
        const html = await renderMdx(outcome.value.body);
        expect(html).not.toMatch(/<(script|iframe|b)\b/);
        // The number of a note stands between the letters around it, and in no passage.
        const withoutNotes = html.replace(/<sup>.*?<\/sup>/g, "");
        const shown = withoutNotes.replace(/<[^>]*>/g, "").replace(/&[a-z#0-9x]+;|\s/gi, "");
        for (const passage of outcome.value.sections.flatMap((section) => section.passages)) {
          for (const [word] of passage.matchAll(/[A-Za-z0-9]{4,}/g)) expect(`${shown}${html}`).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });
});
