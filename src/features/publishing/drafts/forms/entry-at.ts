import { articlePathsOf } from "../../../../content/article/article-files";
import { frontMatterEntry } from "../../../../content/gate/front-matter/edit-front-matter";
import { entriesIn, type FileEntry, textIn } from "../../../../content/yaml/file-entry";
import { parseYaml } from "../../../../content/yaml/parse-yaml";
import { articleSlugIn } from "../../../../domain/article/article-slug";
import type { DraftCheck } from "../../../../domain/draft/draft-check";
import { languages } from "../../../../domain/language";
import { articleFacts, readFactEntries } from "./article-facts";

type Entry = NonNullable<DraftCheck["diagnostics"][number]["entry"]>;

/** What a form changes, where it stands. */
type FormEntry = { kind: Entry["kind"]; entry: FileEntry; name: string };

const formEntriesIn = (texts: ReadonlyMap<string, string>, article: string): FormEntry[] => {
  const named =
    (kind: Entry["kind"], ...names: string[]) =>
    (entry: FileEntry): FormEntry => ({
      kind,
      entry,
      name: names.map((name) => textIn(entry, name)).find((text) => text !== "") ?? entry.id,
    });
  const facts = readFactEntries(texts, article);
  const ofLanguages = languages.flatMap((language) => {
    const paths = articlePathsOf(articleSlugIn(language, article));
    const head = frontMatterEntry(paths.article, texts.get(paths.article) ?? "");
    const questions = parseYaml(paths.questions, texts.get(paths.questions) ?? "");
    return [
      ...(head.ok ? [named("front-matter", "title")(head.value)] : []),
      ...(questions.ok ? entriesIn(questions.value, "items").map(named("question", "stem")) : []),
    ];
  });
  return [
    ...facts.sources.map(named("source", "title")),
    ...articleFacts(facts, article)
      .flatMap(({ claim, quote }) => [claim, quote])
      .map(named("fact", "quote", "claim")),
    ...ofLanguages,
  ];
};

/** The first line of an entry and the last that one of its values begins on. */
const linesOf = ({ lineOf, values }: FileEntry): [number, number] => {
  const lines = [lineOf([]), ...Object.keys(values).map((name) => lineOf([name]))];
  return [Math.min(...lines), Math.max(...lines, ...optionLines(values.options, lineOf))];
};

const optionLines = (options: unknown, lineOf: FileEntry["lineOf"]): number[] =>
  Array.isArray(options)
    ? options.flatMap((option: unknown, index) =>
        Object.keys(Object(option)).map((name) => lineOf(["options", index, name])),
      )
    : [];

/** Finds what a line of a draft's files is a part of, among what forms change. */
export const entryFinder = (texts: ReadonlyMap<string, string>, article: string) => {
  const entries = formEntriesIn(texts, article).map((each) => ({ ...each, lines: linesOf(each.entry) }));
  return ({
    file,
    line,
    rule,
  }: Pick<DraftCheck["diagnostics"][number], "file" | "line" | "rule">): Entry | undefined => {
    const found = entries.find(
      ({ entry, lines: [first, last] }) => entry.file === file && first <= line && line <= last,
    );
    // The first line of an article is where much is reported that no field of its front matter can settle.
    if (!found || (found.kind === "front-matter" && rule !== "as-described")) return undefined;
    return { kind: found.kind, id: found.entry.id, name: found.name };
  };
};
