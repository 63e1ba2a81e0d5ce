import { describe, expect, test } from "vitest";
import { readText } from "../../../../../src/content/gate/read-text";

const hash = "0f".repeat(32);
const judge = (figure: string) => readText(`---\ntitle: A\n---\n\nSee this.\n\n${figure}\n`);

describe("a figure in an article", () => {
  test("has a picture and what it shows, and its caption is read with the text", () => {
    const gated = judge(`<Figure alt="A form > a page" picture="${hash}" caption="The fee is $50." source="cpso" />`);
    expect(gated.ok && gated.value.sections.map(({ passages }) => passages)).toEqual([
      ["See this.", "The fee is $50."],
    ]);
    expect(gated.ok && gated.value.body).toContain(`picture="${hash}"`);
  });

  test.each([
    [`<Figure picture="${hash}" />`, "<Figure> lacks its alt."],
    [`<Figure picture="${hash}" alt="  " />`, "alt is empty."],
    ['<Figure alt="A form" />', "<Figure> lacks its picture."],
    [
      '<Figure picture="https://evil.example/a.png" alt="A" />',
      'picture="https://evil.example/a.png" names no picture.',
    ],
    ['<Figure picture="../../etc/passwd" alt="A" />', 'picture="../../etc/passwd" names no picture.'],
    [
      `<Figure picture="${hash.toUpperCase()}" alt="A" />`,
      `picture="${hash.toUpperCase().slice(0, 40)}" names no picture.`,
    ],
    [`<Figure picture="${hash}" alt="A" src="/x.svg" />`, "<Figure> has no attribute src."],
    [`<Figure picture="${hash}" alt="A" onerror="alert(1)" />`, "<Figure> has no attribute onerror."],
    [`<Figure picture={"${hash}"} alt="A" />`, expect.any(String)],
    [`Look: <Figure picture="${hash}" alt="A" />`, expect.stringContaining("stands inside a line of text")],
  ])("is refused on its line where it is %s", (figure, message) => {
    const gated = judge(figure);
    expect(gated.ok ? [] : gated.failure).toContainEqual(expect.objectContaining({ line: 7, message }));
  });
});
