import type { Problem } from "./problem";

/** Content files by what they are: path relative to the content folder → text. */
export type SortedFiles = {
  shared: Map<string, string>;
  articles: Map<string, Map<string, string>>;
  problems: Problem[];
};

const articleFiles = new Set(["article.mdx", "facts.yaml", "questions.yaml"]);

/** Tells the files of each article from the shared ones; a file that nothing reads is told, never passed over. */
export function sortFiles(files: ReadonlyMap<string, string>): SortedFiles {
  const sorted: SortedFiles = { shared: new Map(), articles: new Map(), problems: [] };
  for (const file of [...files.keys()].sort()) {
    const text = files.get(file) ?? "";
    const [room, slug, name, ...deeper] = file.split("/");
    const known = name !== undefined && deeper.length === 0 && articleFiles.has(name);
    if (file === "README.md") continue;
    if (room === "facts" && name === undefined && file.endsWith(".yaml")) sorted.shared.set(file, text);
    else if (room === "articles" && slug !== undefined && known) {
      sorted.articles.set(slug, (sorted.articles.get(slug) ?? new Map()).set(name, text));
    } else sorted.problems.push(unknownFile(file));
  }
  return sorted;
}

const unknownFile = (file: string): Problem => ({
  file,
  line: 1,
  severity: "warn",
  message: "Nothing reads this file.",
  mend: "An article has article.mdx, facts.yaml and questions.yaml; shared facts are facts/*.yaml. Rename or delete it.",
});
