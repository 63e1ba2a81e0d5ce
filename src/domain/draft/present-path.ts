/** What a draft's article is called, and what it was called since the draft began. */
type DraftNames = { article: string; formerNames: readonly string[] };

/** The path that a file has now which a page, loaded before its article got another name, calls by the former one. */
export const presentPath = (path: string, { article, formerNames }: DraftNames): string =>
  path.replace(/^articles\/([^/]+)\//, (folder, name: string) =>
    formerNames.includes(name) ? `articles/${article}/` : folder,
  );
