import { type Language, languages } from "../domain/language";
import { languageSchema } from "../domain/language-schema";
import type { EditionFiles } from "./article/edition-files";
import { glossaryFile } from "./glossary/read-glossary";
import type { Problem } from "./problem";
import { routeFile } from "./route/read-route";
import { withdrawnFile } from "./withdrawn/read-withdrawn";
import { searchWordsFile } from "./words/read-search-words";

/** Content files by what they are. `editions`: each original before its translations. `shared`: path relative to the content folder → text. */
export type SortedFiles = {
  shared: Map<string, string>;
  /** What people type and what the rules call it; undefined where there is no such file. */
  searchWords: string | undefined;
  /** Guides that are no longer given out; undefined where there is no such file. */
  withdrawn: string | undefined;
  /** Words that guides explain; undefined where there is no such file. */
  glossary: string | undefined;
  editions: EditionFiles[];
  problems: Problem[];
};

const articleFiles = new Set(["article.mdx", "facts.yaml", "questions.yaml"]);

/** Tells the files of each edition from the shared ones; a file that nothing reads is told, never passed over. */
export function sortFiles(files: ReadonlyMap<string, string>): SortedFiles {
  const editions = new Map<string, EditionFiles>();
  const sorted: Omit<SortedFiles, "editions"> = {
    shared: new Map(),
    searchWords: files.get(searchWordsFile),
    withdrawn: files.get(withdrawnFile),
    glossary: files.get(glossaryFile),
    problems: [],
  };
  for (const file of [...files.keys()].sort()) {
    const text = files.get(file) ?? "";
    const [room, guide, name = "", ...deeper] = file.split("/");
    const { plain, language } = readName(name);
    const known = deeper.length === 0 && articleFiles.has(plain);
    if (["README.md", routeFile, searchWordsFile, withdrawnFile, glossaryFile].includes(file)) continue;
    if (room === "facts" && name === "" && file.endsWith(".yaml")) sorted.shared.set(file, text);
    else if (room === "articles" && guide !== undefined && known) {
      const key = `${guide}/${language ?? ""}`;
      const edition = editions.get(key) ?? { guide, language, texts: new Map() };
      editions.set(key, edition);
      edition.texts.set(plain, text);
    } else sorted.problems.push(unknownFile(file));
  }
  return { ...sorted, editions: [...editions.keys()].sort().flatMap((key) => editions.get(key) ?? []) };
}

/** `facts.fr.yaml` is `facts.yaml` in French; the language of the originals is never written. */
function readName(name: string): { plain: string; language: Language | undefined } {
  const [stem, infix, ...endings] = name.split(".");
  const language = endings.length === 1 ? languageSchema.safeParse(infix) : undefined;
  if (!language?.success || language.data === languages[0]) return { plain: name, language: undefined };
  return { plain: `${stem}.${endings[0]}`, language: language.data };
}

const unknownFile = (file: string): Problem => ({
  file,
  line: 1,
  severity: "warn",
  message: "Nothing reads this file.",
  mend: "An article has article.mdx, facts.yaml and questions.yaml, in French article.fr.mdx, facts.fr.yaml and questions.fr.yaml; shared facts are facts/*.yaml, words for search search-words.yaml, guides taken back withdrawn.yaml, explained words glossary.yaml. Rename or delete it.",
});
