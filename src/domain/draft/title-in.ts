/** What a line of the front matter of an article's text says, however broken the rest is; undefined where there is none. */
const lineIn = (text: string, field: "title" | "shortTitle" | "stage"): string | undefined => {
  const [, frontMatter] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const [, value] = new RegExp(`^${field}:[ \\t]*(.+)$`, "m").exec(frontMatter ?? "") ?? [];
  const bare = value
    ?.trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .replaceAll('\\"', '"')
    .replaceAll("''", "'");
  return bare === "" ? undefined : bare;
};

/** The title in the front matter of an article's text; undefined where there is none. */
export const titleIn = (text: string): string | undefined => lineIn(text, "title")?.slice(0, 120);

/** What lists want of an article and its front matter does not say. */
export const missingForLists = (text: string): ("shortTitle" | "stage")[] =>
  (["shortTitle", "stage"] as const).filter((field) => lineIn(text, field) === undefined);
