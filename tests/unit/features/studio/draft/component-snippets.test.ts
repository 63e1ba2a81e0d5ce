import { describe, expect, test } from "vitest";
import { gate } from "../../../../../src/content/gate/gate";
import { vocabulary } from "../../../../../src/content/gate/vocabulary";
import { componentSnippets } from "../../../../../src/features/studio/draft/component-snippets";
import { messagesIn } from "../../../../../src/messages/messages";

const snippets = componentSnippets(messagesIn("en").editor);

const frontMatter = `---
title: "Fees"
summary: What it costs.
language: en
reviewed: 2026-11-25
reviewEveryMonths: 6
---

`;

/** A snippet as somebody leaves it who writes into each of its gaps. */
const filled = (snippet: string): string =>
  snippet.replace(/#\{([^}]*)\}/g, (_gap, name: string) =>
    name === "https address" ? "https://www.cpso.on.ca/" : name,
  );

describe("the menu of the editor", () => {
  test("offers every component that an article may have, each with what it is", () => {
    expect(snippets.map(({ name }) => name)).toEqual([...Object.keys(vocabulary), "Table"]);
    expect(snippets.filter(({ what }) => what === "")).toEqual([]);
  });

  const putIn = snippets.flatMap(({ name, snippet }) => (snippet === null ? [] : [{ name, snippet }]));

  test("asks for the file of a picture, and puts in everything else", () => {
    expect(snippets.filter(({ snippet }) => snippet === null).map(({ name }) => name)).toEqual(["Figure"]);
  });

  test.each(putIn)("puts in a $name that the gate takes", async ({ name, snippet }) => {
    const topLevel = name === "Table" || vocabulary[name].topLevel;
    const item = name === "ChecklistItem" ? `<Checklist>\n\n${filled(snippet)}\n\n</Checklist>` : filled(snippet);
    const body = topLevel ? item : `<Step title="Pay">\n\n${item}\n\n</Step>`;
    const gated = await gate(`${frontMatter}${body}\n`);
    expect(gated.ok ? [] : gated.failure).toEqual([]);
  });

  test("has the texts of its gaps in French on a French page", () => {
    const step = componentSnippets(messagesIn("fr").editor).find(({ name }) => name === "Step");
    expect(step?.snippet).toBe('<Step title="#{titre}">\n\n#{texte}\n\n</Step>\n\n#{}');
  });
});
