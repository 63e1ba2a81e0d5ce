import fc from "fast-check";
import type { Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { markQuotes } from "../../../../../src/features/reading/quotes/mark-quotes";
import { phrasingText } from "../../../../../src/features/reading/quotes/phrasing-text";
import { passagesOf } from "../../../../../src/features/reading/sections/passages-of";

const marked = (markdown: string, quotes: Record<string, string>) => {
  const tree = fromMarkdown(markdown);
  const facts = Object.entries(quotes).map(([id, quote]) => ({ id, quote, section: "all" }));
  markQuotes(passagesOf(tree, new Map([[tree, "all"]])), facts);
  return tree;
};

const attribute = (node: { attributes: { name?: string; value?: unknown }[] }, name: string) =>
  node.attributes.find((each) => each.name === name)?.value;

/** The tree as a short line: quotes as `{fact|…}`, marks as `^fact,fact^`, emphasis as `*…*`, links as `[…]`. */
const draw = (nodes: Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === "mdxJsxTextElement" && node.name === "SourceMark")
        return `^${String(attribute(node, "facts")).replaceAll(" ", ",")}^`;
      if (node.type === "mdxJsxTextElement") return `{${attribute(node, "fact")}|${draw(node.children)}}`;
      if (node.type === "emphasis") return `*${draw(node.children)}*`;
      if (node.type === "link") return `[${draw(node.children)}]`;
      return "children" in node ? draw(node.children) : phrasingText(node as PhrasingContent);
    })
    .join("");

const drawn = (markdown: string, quotes: Record<string, string>) => draw(marked(markdown, quotes).children);

describe("marking quotes", () => {
  it("wraps the quote and puts the source mark after its sentence", () => {
    expect(drawn("Start here. The CPSO gives the licence, alone. Then go on.", { a: "gives the licence" })).toBe(
      "Start here. The CPSO {a|gives the licence}, alone.^a^ Then go on.",
    );
  });

  it("keeps a quote whole that runs across emphasis", () => {
    expect(drawn("It lasts *twelve weeks* in all.", { a: "weeks in all" })).toBe(
      "It lasts *twelve *{a|*weeks* in all}.^a^",
    );
  });

  it("keeps a link one link and puts no button in it", () => {
    expect(drawn("See [the list. It is long](https://a.ca) now.", { a: "the list." })).toBe(
      "See [{a|the list.} It is long]^a^ now.",
    );
  });

  it("shows several facts of one sentence in one mark", () => {
    expect(drawn("One body asks, another answers.", { a: "One body asks", b: "another answers" })).toBe(
      "{a|One body asks}, {b|another answers}.^a,b^",
    );
  });

  it("nests a quote within a quote", () => {
    expect(drawn("You need three years of service.", { a: "three years", b: "You need three years of service." })).toBe(
      "{b|You need {a|three years} of service.}^b,a^",
    );
  });

  it("draws the first of two overlapping quotes out to the end of the other", () => {
    expect(drawn("one two three four", { a: "one two", b: "two three" })).toBe("{a|one {b|two three}} four^a,b^");
  });

  it("finds a quote over a soft line end and divides no sentence there", () => {
    expect(drawn("The fee is\nnot returned to you.", { a: "is not returned" })).toBe(
      "The fee {a|is\nnot returned} to you.^a^",
    );
  });

  it("marks a quote only where it first stands", () => {
    expect(drawn("- apply early\n- apply early", { a: "apply early" })).toBe("{a|apply early}^a^apply early");
  });

  it("marks words that stand in no running text where their section starts", () => {
    expect(drawn("First sentence. Second.", { a: "words of a title" })).toBe("{a|}First sentence.^a^ Second.");
  });

  it("leaves a fact of another section alone", () => {
    const tree = fromMarkdown("Here it stands.");
    const fact = { id: "a", quote: "it stands", section: "elsewhere" };
    markQuotes(passagesOf(tree, new Map([[tree, "here"]])), [fact]);
    expect(draw(tree.children)).toBe("Here it stands.");
  });
});

const word = fc.constantFrom(
  "fee",
  "CPSO",
  "*must*",
  "**three years**",
  "[form one](https://a.ca)",
  "licence.",
  "now!",
  "3.5",
);
const paragraph = fc.array(word, { minLength: 3, maxLength: 14 }).map((messages) => messages.join(" "));

describe("marking any quotes of any paragraph", () => {
  it("changes no text, and marks each quote exactly once and whole", () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
        (markdown, picks) => {
          const plain = (fromMarkdown(markdown).children as Nodes[])
            .map((node) => phrasingText(node as PhrasingContent))
            .join("");
          const messages = plain.split(" ");
          const quotes = Object.fromEntries(
            picks.map(([from, length], index) => {
              const start = from % messages.length;
              return [`fact-${index}`, messages.slice(start, start + 1 + (length % 5)).join(" ")];
            }),
          );
          const tree = marked(markdown, quotes);
          expect(tree.children.map((node) => phrasingText(node as unknown as PhrasingContent)).join("")).toBe(plain);

          const wrapped: string[] = [];
          const sourced: string[] = [];
          visit(tree, "mdxJsxTextElement", (node) => {
            if (node.name === "SourceMark") sourced.push(...String(attribute(node, "facts")).split(" "));
            else {
              wrapped.push(String(attribute(node, "fact")));
              expect(phrasingText(node)).toContain(quotes[String(attribute(node, "fact"))]);
            }
          });
          expect(wrapped.sort()).toEqual(Object.keys(quotes));
          expect(sourced.sort()).toEqual(Object.keys(quotes));
        },
      ),
    );
  });
});
