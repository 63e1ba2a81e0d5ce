import { type FrontMatter, frontMatterSchema } from "../../domain/article/front-matter";
import { failure, type Result, success } from "../../domain/result";
import { slugSchema } from "../../domain/slug";
import { readArticleFacts } from "../facts/read-article-facts";
import { type GatedText, gate } from "../gate/gate";
import { isReservedSlug } from "../gate/reserved-slugs";
import type { Problem } from "../problem";
import { readQuestions } from "../questions/read-questions";
import { explainIssue } from "../yaml/explain-issue";
import { problemAt } from "../yaml/place";
import type { WrittenArticle } from "./written-article";

/** Reads one article folder; every file is read, whatever is wrong with another. `files`: name in the folder → text. */
export async function readArticle(slug: string, files: ReadonlyMap<string, string>): Promise<WrittenArticle> {
  const folder = `articles/${slug}`;
  const file = `${folder}/article.mdx`;
  const source = files.get("article.mdx");
  const facts = readArticleFacts(`${folder}/facts.yaml`, files.get("facts.yaml") ?? "");
  const questions = readQuestions(`${folder}/questions.yaml`, files.get("questions.yaml") ?? "");
  const problems = [...checkSlug(slug, file), ...facts.problems, ...questions.problems];
  const written: WrittenArticle = { slug, file, source: source ?? "", facts, questions, problems };
  if (source === undefined) {
    const mend = "Write article.mdx; `npm run content:new` makes a first one.";
    const missing = { severity: "err", message: `The folder ${folder} has no article.mdx.`, mend } as const;
    return { ...written, problems: [problemAt({ file, line: 1, column: 1 }, missing), ...problems] };
  }
  const gated = await gate(source);
  if (!gated.ok) {
    const refusals = gated.failure.map((refusal): Problem => ({ file, severity: "block", ...refusal }));
    return { ...written, problems: [...refusals, ...problems] };
  }
  const frontMatter = readFrontMatter(file, gated.value);
  if (!frontMatter.ok) return { ...written, text: gated.value, problems: [...frontMatter.failure, ...problems] };
  return { ...written, text: gated.value, frontMatter: frontMatter.value };
}

function readFrontMatter(file: string, { frontMatter, frontMatterLines }: GatedText): Result<FrontMatter, Problem[]> {
  const checked = frontMatterSchema.safeParse(frontMatter);
  if (checked.success) return success(checked.data);
  return failure(
    checked.error.issues.map((issue) => {
      const name = String(issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0]);
      const words = explainIssue(issue, frontMatter[name]);
      return problemAt({ file, line: frontMatterLines[name] ?? 1, column: 1 }, { severity: "err", ...words });
    }),
  );
}

function checkSlug(slug: string, file: string): Problem[] {
  if (slugSchema.safeParse(slug).success && !isReservedSlug(slug)) return [];
  const message = `The folder \`${slug}\` cannot be the address of an article.`;
  const mend =
    "Name it with lower-case letters, digits and single hyphens, such as ontario-cpso; some words, such as search, are taken.";
  return [problemAt({ file, line: 1, column: 1 }, { severity: "err", message, mend })];
}
