import { describe, expect, test } from "vitest";
import { putSections, splitArticle } from "../../../../../src/content/translation/text/split-article";
import { permits, permitsInFrench } from "../../../../support/permits";

const split = async (text: string) => {
  const article = await splitArticle(text);
  if (!article) throw new Error("The gate refuses it.");
  return {
    sections: article.parts.map((part) => ({ ...part, key: part.anchor })),
    anchors: article.sections.map(({ anchor }) => anchor),
  };
};

describe("an article cut into its sections", () => {
  const text = permits().get("articles/permits/article.mdx") ?? "";
  const french = permitsInFrench().get("articles/permits/article.fr.mdx") ?? "";

  test.each([
    ["English", text],
    ["French", french],
    ["with notes", text.replace("<Step", "<!-- ask\nMaria -->\n\n<Step")],
  ])("is the article again, each part beginning at its own sign: %s", async (_, source) => {
    const { sections, anchors } = await split(source);
    expect(sections.map(({ text: part }) => part).join("")).toBe(source);
    expect(sections.map(({ anchor }) => anchor)).toEqual(["", ...anchors]);
    expect(sections.find(({ anchor }) => anchor === "step-2")?.text).toMatch(/^<Step title="/);
  });

  test("a part begins at the mark of what it translates", async () => {
    const mark = "{/* translates: step-2 */}\n\n";
    const marked = french.replace(/(?=<Step)/, mark);
    const { sections } = await split(marked);
    expect(sections.map(({ text: part }) => part).join("")).toBe(marked);
    expect(sections.find(({ anchor }) => anchor === "step-1")?.text.startsWith(`${mark}<Step`)).toBe(true);
  });

  test("a warning inside a step stays in it", async () => {
    const warned = text.replace(
      "A visitor permit",
      '<Callout type="warning" title="Mind">\n\nMind.\n\n</Callout>\n\nA visitor permit',
    );
    const { sections, anchors } = await split(warned);
    expect(anchors).toContain("warning");
    expect(sections.map(({ anchor }) => anchor)).not.toContain("warning");
  });

  test("one part is written anew, and every other byte stays", async () => {
    const { sections, anchors } = await split(french);
    const step = sections.find(({ anchor }) => anchor === "step-2")?.text ?? "";
    const put = (key: string, part: string) => putSections(sections, [{ key, text: part }], anchors);
    expect(put("step-2", ` ${step}\n\n\n`)).toBe(french);
    expect(put("step-2", '<Step title="Autre">\n\nOui.\n\n</Step>')).toBe(
      french.replace(step.trimEnd(), '<Step title="Autre">\n\nOui.\n\n</Step>'),
    );
    expect(put("step-2", "")).toBe(french.replace(step, ""));
  });

  test("several parts at once are each where they belong, in whatever order they come", async () => {
    const { sections, anchors } = await split(french);
    const [head, ...rest] = sections;
    const begun = head === undefined ? [] : [head];
    expect(putSections(begun, rest, anchors)).toBe(french);
    expect(putSections(begun, rest.toReversed(), anchors)).toBe(french);
  });

  test("a part that is missing comes behind those in front of it", async () => {
    const { anchors } = await split(french);
    const step = (await split(french)).sections.find(({ anchor }) => anchor === "step-2")?.text ?? "";
    const without = await split(french.replace(step, ""));
    expect(putSections(without.sections, [{ key: "step-2", text: step }], anchors)).toBe(french);
  });
});
