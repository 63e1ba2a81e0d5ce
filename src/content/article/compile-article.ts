import { failure, success } from "../../domain/result";
import type { CompiledArticle } from "../content";
import { citedSources } from "../facts/cited-sources";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { Problem } from "../problem";
import { countHanging } from "../questions/count-hanging";
import { applyRules } from "../rules/apply-rules";
import { gatherArticle } from "./gather-article";
import type { WrittenArticle } from "./written-article";

/** What an article is compared with. `notices`: what was told of its files before. `slugs`: all articles. */
export type Surroundings = { shared: CitableFacts; notices: Problem[]; slugs: ReadonlySet<string> };

/** Puts an article together and checks it as a whole. A problem that stops publication leaves no article at all. */
export function compileArticle(written: WrittenArticle, { shared, notices, slugs }: Surroundings): CompiledArticle {
  const { slug, file, source, text, frontMatter, questions } = written;
  const { known, facts, sources, tables, compiled, problems } = gatherArticle(written, shared);
  const hanging = countHanging(compiled.items, questions);
  const ruled = text ? applyRules({ file, text: source, sections: text.sections, facts, known, hanging, slugs }) : [];
  const all = [...problems, ...notices, ...ruled].sort(byPlace);
  const faults = all.filter(({ severity }) => severity !== "warn");
  const stated = facts.map(({ value }) => value);
  const warnings = all.filter(({ severity }) => severity === "warn");
  const told = { slug, warnings, compiled, cited: citedSources(stated, known) };

  if (faults.length > 0 || text === undefined || frontMatter === undefined) return { ...told, result: failure(faults) };
  const { body, sections } = text;
  const article = { ...frontMatter, slug, body, sections, facts: stated, sources, tables, items: compiled.items };
  return { ...told, result: success(article) };
}

const byPlace = (one: Problem, other: Problem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
