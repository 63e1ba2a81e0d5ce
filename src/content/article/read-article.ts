import { type FrontMatter, frontMatterSchema } from "../../domain/article/front-matter";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { failure, type Result, success } from "../../domain/result";
import { slugSchema } from "../../domain/slug";
import { readArticleFacts } from "../facts/read-article-facts";
import { blankNotes } from "../gate/canonical/take-out-notes";
import { type GatedText, gate } from "../gate/gate";
import { isReservedSlug } from "../gate/judge/reserved-slugs";
import { readQuestions } from "../items/read-questions";
import { checkTranslatedHead } from "../translation/check-translated-head";
import { readTranslation } from "../translation/read-translation";
import { explainIssue } from "../yaml/explain-issue";
import { parseYaml } from "../yaml/parse-yaml";
import { diagnosticAt } from "../yaml/source-location";
import { type ArticleFiles, articlePaths, slugOfFiles } from "./article-files";
import type { ParsedArticle } from "./parsed-article";

/** Reads one article; every file is read, whatever is wrong with another. `beside`: reads its facts and questions, or knows them. */
export async function readArticle(files: ArticleFiles, beside = readBeside): Promise<ParsedArticle> {
  const { language } = files;
  const source = files.texts.get("article.mdx");
  // The gate reads in a thread of its own, while the files beside are read here.
  const gating = source === undefined ? undefined : gate(source);
  const parsed = beside(files);
  const { article: file } = parsed.paths;
  if (source === undefined || gating === undefined) {
    const name = file.split("/").at(-1);
    const suggestion = `Write ${name}; \`npm run content:new\` makes a first guide.`;
    const message = `The folder articles/${files.originalSlug} has no ${name}.`;
    const missing = diagnosticAt(
      { file, line: 1, column: 1 },
      { rule: "as-described", severity: "error", message, suggestion },
    );
    return { ...parsed, diagnostics: [missing, ...parsed.diagnostics] };
  }
  const gated = await gating;
  if (!gated.ok) {
    const diagnostics = gated.failure.map(({ line, column, ...what }) =>
      diagnosticAt({ file, line, column }, { rule: "as-described", severity: "error", ...what }),
    );
    return { ...parsed, source, diagnostics: [...diagnostics, ...parsed.diagnostics] };
  }
  const frontMatter = readFrontMatter(file, gated.value, language);
  const diagnostics = [...(frontMatter.ok ? [] : frontMatter.failure), ...parsed.diagnostics];
  return {
    ...parsed,
    source: blankNotes(source),
    text: gated.value,
    ...(frontMatter.ok && { frontMatter: frontMatter.value }),
    diagnostics,
  };
}

/** The files beside the text: facts and questions. What is wrong with them does not rest on the text. */
export function readBeside({ originalSlug, language, texts }: ArticleFiles): ParsedArticle {
  const paths = articlePaths({ originalSlug, language });
  const factsText = texts.get("facts.yaml") ?? "";
  const translation = language && readTranslation(paths.facts, factsText);
  const facts = readArticleFacts(paths.facts, translation ? "" : factsText);
  const questions = readQuestions(paths.questions, texts.get("questions.yaml") ?? "");
  const diagnostics = [
    ...checkSlug(originalSlug, paths.article),
    ...(translation ?? facts).diagnostics,
    ...questions.diagnostics,
    ...(isRead(translation ?? facts) ? [] : checkBlank(paths.facts, texts.get("facts.yaml"))),
    ...(isRead(questions) ? [] : checkBlank(paths.questions, texts.get("questions.yaml"))),
  ];
  const slug = slugOfFiles({ originalSlug, language });
  return {
    slug,
    id: slug,
    originalSlug,
    language,
    paths,
    source: "",
    facts,
    ...(translation && { translation }),
    questions,
    diagnostics,
  };
}

function readFrontMatter(
  file: string,
  { frontMatter, frontMatterLines }: GatedText,
  language: Language | undefined,
): Result<FrontMatter, Diagnostic[]> {
  const locate = (name: string) => ({ file, line: frontMatterLines[name] ?? 1, column: 1 });
  const checked = frontMatterSchema.safeParse(frontMatter);
  if (checked.success) {
    const diagnostics = language ? checkTranslatedHead(checked.data, language, locate) : [];
    return diagnostics.length > 0 ? failure(diagnostics) : success(checked.data);
  }
  return failure(
    checked.error.issues.map((issue) => {
      const name = String(issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0]);
      return diagnosticAt(locate(name), {
        rule: "as-described",
        severity: "error",
        ...explainIssue(issue, frontMatter[name]),
      });
    }),
  );
}

/** Whether an entry was found in a file, which then need not be read a second time to know that it says something. */
const isRead = ({ diagnostics: _, ...lists }: Pick<ParsedArticle, "diagnostics">): boolean =>
  Object.values(lists).some((list: unknown) => {
    const entries = typeof list === "object" && list !== null && "entries" in list ? list.entries : list;
    return Array.isArray(entries) && entries.length > 0;
  });

/** A file that says nothing is more often one that was not saved whole than one that is meant so. */
function checkBlank(file: string, text: string | undefined): Diagnostic[] {
  const yaml = text === undefined ? undefined : parseYaml(file, text);
  if (!yaml?.ok || !isBlank(yaml.value.value)) return [];
  const message = "This file is there and says nothing.";
  const suggestion = "Save it again with all that it had. If the guide is to have none of it, delete the file.";
  return [diagnosticAt({ file, line: 1, column: 1 }, { rule: "as-described", severity: "error", message, suggestion })];
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value).every(isBlank));

function checkSlug(originalSlug: string, file: string): Diagnostic[] {
  if (slugSchema.safeParse(originalSlug).success && !isReservedSlug(originalSlug)) return [];
  const message = `The folder \`${originalSlug}\` cannot be the address of an article.`;
  const suggestion =
    "Name it with lower-case letters, digits and single hyphens, such as ontario-cpso; some words, such as search, are taken.";
  return [diagnosticAt({ file, line: 1, column: 1 }, { rule: "as-described", severity: "error", message, suggestion })];
}
