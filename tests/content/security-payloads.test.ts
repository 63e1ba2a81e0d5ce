import { describe, expect, it } from "vitest";
import { gate } from "../../src/content/gate/gate";
import { harmsIn } from "../support/harmless-html";
import { type MdxPayload, mdxPayloads, textOf } from "../support/mdx-payload";
import { renderMdx } from "../support/render-mdx";

describe("what editors may send", () => {
  it("has every payload under a name of its own", () => {
    expect(new Set(mdxPayloads.map(({ name }) => name)).size).toBe(mdxPayloads.length);
    expect(mdxPayloads.length).toBeGreaterThan(400);
  });

  it.each(mdxPayloads)("$category: $name is answered with $expect", async (payload) => {
    const outcome = await gate(textOf(payload));
    if (payload.expect === "reject") expect(outcome.ok).toBe(false);
    if (payload.expect === "accept" || payload.expect === "inert") {
      expect(outcome).toMatchObject({ ok: true });
    }
    if (outcome.ok) {
      const html = await renderMdx(outcome.value.body);
      expect(harmsIn(html)).toEqual([]);
      expectWords(payload, html, outcome.value.frontMatter);
    } else {
      for (const { message, suggestion, line, column } of outcome.failure) {
        expect(message).toMatch(/^.{10,}[.]$/s);
        expect(suggestion).toMatch(/^.{5,}[.?]$/s);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }
  });
});

/** Every word stays, but for notes of editors, tags, references, the names of code and labels. */
function expectWords(payload: MdxPayload, html: string, frontMatter: Record<string, unknown>): void {
  const text = `${decode(html)} ${JSON.stringify(frontMatter)}`.toLowerCase();
  const words = textOf(payload)
    .replace(/^\ufeff?---\r?\n[\s\S]*?\n---(\r?\n|$)/, "")
    .replace(/(?<!`)<!--(?:(?!-->)[\s\S])*-->|(?<!```text\n)\{\/\*(?:(?!\*\/)[\s\S])*\*\/\}/g, " ")
    .replace(/<\/?[A-Z][A-Za-z]*|\b(?:type|title|href)=/g, " ")
    .replace(/<br *\/?>/gi, " ")
    .replace(/^ *`{3}.*$/gm, " ")
    .replace(/\[x\](?= )/gi, " ")
    .replace(/\]\[[^\]]*\]|\[\^[^\]]*\]:?|^\[[^\]]*\]:/gm, " ")
    .replace(/^[ >]*\d+[.)] /gm, " ")
    .replace(/&#?\w+;/g, " ");
  for (const [word] of words.matchAll(/[\p{L}\p{N}]+/gu)) expect(text).toContain(encoded(word, text));
}

const encoded = (word: string, text: string): string =>
  text.includes(word.toLowerCase()) ? word.toLowerCase() : encodeURIComponent(word).toLowerCase();

function decode(html: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html.replace(/&(lt|gt|quot|amp|#x27);/g, (_, name: string) => named[name] ?? "'");
}
