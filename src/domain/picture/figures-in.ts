import { readAttributes, writeAttributes } from "../draft/components/attributes";

/** A `Figure` of an article as it is written, its attributes as text. */
export type Figure = { picture: string; alt: string; source: string | undefined };

const tag = /<Figure\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
/** The figures of a text in their order, whether or not the gate accepts it. */
export const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(tag)].map(([, attributes = ""]) => {
    const values = readAttributes(attributes);
    return { picture: values.get("picture") ?? "", alt: values.get("alt") ?? "", source: values.get("source") };
  });

/** The hashes of the pictures that a text shows, each once. */
export const picturesIn = (text: string): string[] => [...new Set(figuresIn(text).map(({ picture }) => picture))];

/** A figure as an article has it. What is empty is left out. */
export const writeFigure = (figure: { picture: string; alt: string; caption: string; source: string }): string => {
  const { picture, alt, caption, source } = figure;
  const attributes = Object.entries({ picture, alt, caption, source }).filter(
    ([name, value]) => name === "alt" || value !== "",
  );
  return `<Figure${writeAttributes(attributes)} />`;
};

/** Puts a figure into an article: above the questions and the sources with which it ends, or at its end. */
export const insertFigure = (text: string, figure: string): string => {
  const end = /^<(?:Practice|Sources)\b/m.exec(text)?.index;
  return end === undefined
    ? `${text.trimEnd()}\n\n${figure}\n`
    : `${text.slice(0, end)}${figure}\n\n${text.slice(end)}`;
};
