import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresIn, insertFigure, picturesIn, writeFigure } from "../../../../src/domain/picture/figures-in";

const hash = "0f".repeat(32);

test("figures are found however their attributes are written", () => {
  const text = [
    `<Figure picture="${hash}" alt="A form > a page" caption="The form" source="cpso" />`,
    `<Figure\n  alt='Say "yes"'\n  picture='${"1a".repeat(32)}'\n/>`,
    `<Figure alt="picture=&quot;none&quot;" picture="${hash}"/>`,
    "<Figures picture='no' />",
  ].join("\n\n");
  expect(figuresIn(text)).toEqual([
    { picture: hash, alt: "A form > a page", source: "cpso" },
    { picture: "1a".repeat(32), alt: 'Say "yes"', source: undefined },
    { picture: hash, alt: 'picture="none"', source: undefined },
  ]);
  expect(picturesIn(text)).toEqual([hash, "1a".repeat(32)]);
});

test("what is written is found again, whatever its words are", () => {
  const words = fc.string({ unit: fc.constantFrom(..."aé <>&\"'=/{}\n") });
  fc.assert(
    fc.property(words, words, words, (alt, caption, source) => {
      const [figure] = figuresIn(writeFigure({ picture: hash, alt, caption, source }));
      const folded = (text: string) => text.replace(/\s+/g, " ").trim();
      expect(figure?.picture).toBe(hash);
      expect(figure?.alt).toBe(folded(alt));
      expect(figure?.source ?? "").toBe(folded(source));
    }),
  );
});

test("a new figure stands above the questions and sources with which an article ends, or at its end", () => {
  expect(insertFigure("Text.\n\n<Practice />\n\n<Sources />\n", "<Figure />")).toBe(
    "Text.\n\n<Figure />\n\n<Practice />\n\n<Sources />\n",
  );
  expect(insertFigure("Text.\n\n\n", "<Figure />")).toBe("Text.\n\n<Figure />\n");
});
