import { z } from "zod";

const line = (text: string): string => text.replaceAll("\r\n", "\n").trim();

/** A field as it was sent; undefined where it is empty. */
export const postedText = (value: unknown): string | undefined => {
  const text = line(z.string().catch("").parse(value));
  return text === "" ? undefined : text;
};

/** A field that occurs in each of several rows. */
export const postedList = (value: unknown): (string | undefined)[] => {
  const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])]).catch([]);
  return texts.parse(value).map(postedText);
};

/** Names that were chosen, each once; undefined where none was. */
export const postedNames = (value: unknown): string[] | undefined => {
  const names = new Set(postedList(value).filter((name) => name !== undefined));
  return names.size === 0 ? undefined : [...names];
};

/** A number as people write it; what is none stays as it is, so that it can be said what is wrong with it. */
export const postedNumber = (value: unknown): number | string | undefined => {
  const text = postedText(value);
  const number = Number(text?.replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
  return text === undefined || Number.isNaN(number) ? text : number;
};
