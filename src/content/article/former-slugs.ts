import { slugPattern } from "../../domain/slug-pattern";

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/;
const field = /^redirectFrom:(.*(?:\r?\n(?:[ \t]+|- ).*)*)/m;

/** The former slugs that the front matter of an article's text names, however broken the rest is. */
export const formerSlugsIn = (text: string): string[] => {
  const [, fields = ""] = frontMatter.exec(text) ?? [];
  const [, value = ""] = field.exec(fields) ?? [];
  return value
    .replace(/#.*$/gm, "")
    .split(/[\s,[\]"']+/)
    .filter((word) => slugPattern.test(word));
};
