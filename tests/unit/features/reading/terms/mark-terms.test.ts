import { describe, expect, test } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { arrangeArticle } from "../../../../../src/features/reading/arrange-article";
import { explainedWords } from "../../../../../src/features/reading/terms/explained-word";
import { markTerms } from "../../../../../src/features/reading/terms/mark-terms";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

type Node = { type: string; name?: string | null; value?: string; children?: Node[] };

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join("");
const termsIn = (node: Node): string[] =>
  node.name === "Term" ? [textOf(node)] : (node.children ?? []).flatMap((child) => termsIn(child));

const mark = (markdown: string, messages: Parameters<typeof markTerms>[1]) => {
  const tree = parseCanonical(markdown);
  const passages = tree.children.flatMap((node) =>
    node.type === "paragraph" || node.type === "heading" ? [{ section: "one", node }] : [],
  );
  return { used: markTerms(passages, messages), tree, terms: termsIn(tree as Node) };
};

const mcc = { word: "MCC", expansion: "Medical Council of Canada" };
const service = { word: "return of service", meaning: "Work that is owed." };

describe("the words that a guide explains", () => {
  test("open their meaning where a section first uses them, and nowhere else in it", () => {
    const { terms, used } = mark("Ask MCC. MCC answers.\n\nA return of service, then MCC.", [service, mcc]);
    expect(terms).toEqual(["MCC", "return of service"]);
    expect(used).toEqual([mcc, service]);
  });

  test("stay as they are in a heading, in a link and where they are spelt out", () => {
    expect(mark("# MCC\n\n[MCC](https://mcc.ca) and MCC (Medical Council of Canada).", [mcc]).terms).toEqual([]);
  });

  test("leave every word of the text in its place", () => {
    const text = "The MCC and a *return of service* to MCC.";
    expect(textOf(mark(text, [service, mcc]).tree as Node)).toBe("The MCC and a return of service to MCC.");
  });

  test("keep on their line what touches them: an article, brackets, a full stop", () => {
    const joinedIn = (node: Node): string[] =>
      node.name === "Joined" ? [textOf(node)] : (node.children ?? []).flatMap(joinedIn);
    const text = "Avant l’externat (MCC), demandez.";
    const { tree } = mark(text, [mcc, { word: "externat", meaning: "Un stage." }]);
    expect(joinedIn(tree as Node)).toEqual(["l’externat", "(MCC),"]);
    expect(textOf(tree as Node)).toBe(text);
    expect(joinedIn(mark("A return of service is owed.", [service]).tree as Node)).toEqual([]);
  });

  test("prefer the longer of two that begin alike", () => {
    const messages = explainedWords({
      sections: [{ anchor: "a", heading: "A", passages: ["MCCQE (Medical Council of Canada Qualifying Examination)"] }],
      terms: [{ term: "MCCQE Part II", meaning: "An examination that has ended." }],
    });
    expect(mark("The MCCQE Part II ended.", messages).terms).toEqual(["MCCQE Part II"]);
  });

  test("take both from the glossary and from what the guide spells out", () => {
    const sections = [{ anchor: "a", heading: "A", passages: ["MCC (Medical Council of Canada)"] }];
    expect(explainedWords({ sections, terms: [{ term: "MCC", meaning: "It runs the examinations." }] })).toEqual([
      { word: "MCC", expansion: "Medical Council of Canada", meaning: "It runs the examinations." },
    ]);
  });

  test("stand in the text of a guide and of its quotes", () => {
    const guide = sampleArticleFields({ terms: [{ term: "licence", meaning: "Leave to practise." }] });
    const tree = parseCanonical(guide.body);
    expect(arrangeArticle(tree, guide)).toEqual([{ word: "licence", meaning: "Leave to practise." }]);
    expect(termsIn(tree as Node)).toEqual(["licence"]);
  });
});
