/** The title in the front matter of an article's text, however broken the rest is; undefined where there is none. */
export const titleIn = (text: string): string | undefined => {
  const [, frontMatter] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const [, value] = /^title:[ \t]*(.+)$/m.exec(frontMatter ?? "") ?? [];
  const bare = value
    ?.trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .replaceAll('\\"', '"')
    .replaceAll("''", "'");
  return bare === undefined || bare === "" ? undefined : bare.slice(0, 120);
};
