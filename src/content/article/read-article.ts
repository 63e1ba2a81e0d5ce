import { type FrontMatter, frontMatterSchema } from "../../domain/article/front-matter";
import type { Language } from "../../domain/language";
import { failure, type Result, success } from "../../domain/result";
import { slugSchema } from "../../domain/slug";
import { readArticleFacts } from "../facts/read-article-facts";
import { type GatedText, gate } from "../gate/gate";
import { isReservedSlug } from "../gate/reserved-slugs";
import { blankNotes } from "../gate/take-out-notes";
import type { Problem } from "../problem";
import { readQuestions } from "../questions/read-questions";
import { checkTranslatedHead } from "../translation/check-translated-head";
import { readTranslation } from "../translation/read-translation";
import { explainIssue } from "../yaml/explain-issue";
import { parseYaml } from "../yaml/parse-yaml";
import { problemAt } from "../yaml/place";
import { type EditionFiles, editionPaths, editionSlug } from "./edition-files";
import type { WrittenArticle } from "./written-article";

/** Reads one edition; every file is read, whatever is wrong with another. */
export async function readArticle(files: EditionFiles): Promise<WrittenArticle> {
  const { language } = files;
  const source = files.texts.get("article.mdx");
  // The gate reads in a thread of its own, while the files beside are read here.
  const gating = source === undefined ? undefined : gate(source);
  const written = readBeside(files);
  const { article: file } = written.paths;
  if (source === undefined || gating === undefined) {
    const name = file.split("/").at(-1);
    const mend = `Write ${name}; \`npm run content:new\` makes a first guide.`;
    const message = `The folder articles/${files.guide} has no ${name}.`;
    const missing = problemAt({ file, line: 1, column: 1 }, { severity: "err", message, mend });
    return { ...written, problems: [missing, ...written.problems] };
  }
  const gated = await gating;
  if (!gated.ok) {
    const refusals = gated.failure.map((refusal): Problem => ({ file, severity: "block", ...refusal }));
    return { ...written, source, problems: [...refusals, ...written.problems] };
  }
  const frontMatter = readFrontMatter(file, gated.value, language);
  const problems = [...(frontMatter.ok ? [] : frontMatter.failure), ...written.problems];
  return {
    ...written,
    source: blankNotes(source),
    text: gated.value,
    ...(frontMatter.ok && { frontMatter: frontMatter.value }),
    problems,
  };
}

/** What stands beside the text: facts and questions. */
function readBeside({ guide, language, texts }: EditionFiles): WrittenArticle {
  const paths = editionPaths({ guide, language });
  const factsText = texts.get("facts.yaml") ?? "";
  const translation = language && readTranslation(paths.facts, factsText);
  const facts = readArticleFacts(paths.facts, translation ? "" : factsText);
  const questions = readQuestions(paths.questions, texts.get("questions.yaml") ?? "");
  const problems = [
    ...checkGuide(guide, paths.article),
    ...(translation ?? facts).problems,
    ...questions.problems,
    ...checkBlank(paths.facts, texts.get("facts.yaml")),
    ...checkBlank(paths.questions, texts.get("questions.yaml")),
  ];
  const slug = editionSlug({ guide, language });
  return {
    slug,
    id: slug,
    guide,
    language,
    paths,
    source: "",
    facts,
    ...(translation && { translation }),
    questions,
    problems,
  };
}

function readFrontMatter(
  file: string,
  { frontMatter, frontMatterLines }: GatedText,
  language: Language | undefined,
): Result<FrontMatter, Problem[]> {
  const placeOf = (name: string) => ({ file, line: frontMatterLines[name] ?? 1, column: 1 });
  const checked = frontMatterSchema.safeParse(frontMatter);
  if (checked.success) {
    const faults = language ? checkTranslatedHead(checked.data, language, placeOf) : [];
    return faults.length > 0 ? failure(faults) : success(checked.data);
  }
  return failure(
    checked.error.issues.map((issue) => {
      const name = String(issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0]);
      return problemAt(placeOf(name), { severity: "err", ...explainIssue(issue, frontMatter[name]) });
    }),
  );
}

/** A file that says nothing is more often one that was not saved whole than one that is meant so. */
function checkBlank(file: string, text: string | undefined): Problem[] {
  const yaml = text === undefined ? undefined : parseYaml(file, text);
  if (!yaml?.ok || !isBlank(yaml.value.value)) return [];
  const message = "This file is there and says nothing.";
  const mend = "Save it again with all that it had. If the guide is to have none of it, delete the file.";
  return [problemAt({ file, line: 1, column: 1 }, { severity: "err", message, mend })];
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value).every(isBlank));

function checkGuide(guide: string, file: string): Problem[] {
  if (slugSchema.safeParse(guide).success && !isReservedSlug(guide)) return [];
  const message = `The folder \`${guide}\` cannot be the address of an article.`;
  const mend =
    "Name it with lower-case letters, digits and single hyphens, such as ontario-cpso; some words, such as search, are taken.";
  return [problemAt({ file, line: 1, column: 1 }, { severity: "err", message, mend })];
}
