import { languageOfEdition } from "../../domain/article/edition";
import { laterRelease } from "../../domain/article/release";
import { failure, success } from "../../domain/result";
import type { CitedSource, CompiledArticle } from "../content";
import { dayOfSource, type WrittenDay } from "../days";
import { citedSources } from "../facts/cited-sources";
import type { CitableFacts } from "../facts/read-citable-facts";
import type { Problem } from "../problem";
import { countHanging } from "../questions/count-hanging";
import { applyRules } from "../rules/apply-rules";
import { gatherTranslation } from "../translation/gather-translation";
import { problemAt } from "../yaml/place";
import { gatherArticle } from "./gather-article";
import type { GatheredArticle } from "./gathered-article";
import type { WrittenArticle } from "./written-article";

/** What an article rests on. `notices`: what was told of its files before. `original`: of a translation, where there is one. */
export type Surroundings = { shared: CitableFacts; notices: Problem[]; original: WrittenArticle | undefined };

/** Puts an article together and checks it as a whole. A problem that stops publication leaves no article at all. */
export function compileArticle(written: WrittenArticle, { shared, notices, original }: Surroundings): CompiledArticle {
  const { slug, id, paths, source, text, frontMatter, questions, translation } = written;
  const { common, restated } = translation ?? written.facts;
  const gathered = gather(written, shared, original);
  const { known, facts, sources, tables, compiled, behind, movedOn, problems } = gathered;
  const hanging = countHanging(compiled.items, questions);
  const language = frontMatter?.language ?? languageOfEdition(slug);
  const draft = {
    file: paths.article,
    text: source,
    language,
    head: headOf(written),
    facts,
    known,
    common,
    restated,
    hanging,
  };
  const factsAreWhole = [...problems, ...notices].every(
    ({ severity, file, rule }) => severity === "warn" || file === paths.questions || rule === "translation-agrees",
  );
  const ruled = text ? applyRules({ ...draft, sections: text.sections }, factsAreWhole) : [];
  const unread = new Set(
    notices.filter(({ severity, rule }) => severity !== "warn" && rule === "file-readable").map(({ file }) => file),
  );
  const all = [...problems, ...notices, ...ruled].sort(byPlace);
  const roots = unreadableRoots(all, written, shared, unread);
  const errors = roots ?? onceEach(all.filter(({ severity }) => severity !== "warn"));
  const stated = facts.map(({ value }) => value);
  const warnings = roots ? [] : all.filter(({ severity }) => severity === "warn");
  const release = releaseOf(written, original);
  const redirectFrom = frontMatter?.redirectFrom ?? [];
  const cited = citedSources(stated, known);
  const told = {
    slug,
    warnings,
    compiled,
    cited,
    days: daysOf(written, cited),
    release,
    redirectFrom,
    ...(movedOn && { movedOn }),
  };

  if (errors.length > 0 || text === undefined || frontMatter === undefined) return { ...told, result: failure(errors) };
  const { body, sections } = text;
  const { draft: _draft, publishFrom: _publishFrom, ...head } = frontMatter;
  const article = { ...head, slug, body, sections, facts: stated, sources, tables, items: compiled.items };
  return { ...told, result: success({ ...article, ...(id !== slug && { id }), ...(behind && { behind }) }) };
}

/** A translation is released no earlier than its original. */
function releaseOf({ paths, text, frontMatter }: WrittenArticle, original: WrittenArticle | undefined) {
  const own = frontMatter ?? { draft: false };
  const line = text?.frontMatterLines.draft ?? 1;
  return { ...laterRelease(own, original?.frontMatter ?? own), file: paths.article, line };
}

/** What readers see of the head of a guide. */
const headOf = ({ frontMatter }: WrittenArticle): Record<string, string> =>
  frontMatter ? { title: frontMatter.title, summary: frontMatter.summary } : {};

function daysOf({ text, frontMatter, paths, facts }: WrittenArticle, cited: readonly CitedSource[]): WrittenDay[] {
  const line = text?.frontMatterLines.reviewed ?? 1;
  const place = { file: paths.article, line, column: 1 };
  const reviewed = frontMatter ? [{ day: frontMatter.reviewed, name: "`reviewed`", place }] : [];
  const others = cited.map(({ source }) => source).filter((source) => !facts.sources.entries.includes(source));
  return [...reviewed, ...[...facts.sources.entries, ...others].map(dayOfSource)];
}

function gather(written: WrittenArticle, shared: CitableFacts, original: WrittenArticle | undefined): GatheredArticle {
  const { translation, guide, paths } = written;
  if (translation === undefined) return gatherArticle(written, shared);
  if (original !== undefined) return gatherTranslation(written, translation, original, shared);
  const message = `The folder articles/${guide} has no article.mdx that this is a translation of.`;
  const missing = problemAt(
    { file: paths.article, line: 1, column: 1 },
    { severity: "err", message, mend: "Write the original first, or move this text into article.mdx." },
  );
  const nothing = { authored: [], models: [], enemies: [] };
  const gathered = gatherArticle({ ...written, questions: { ...written.questions, ...nothing } }, shared);
  return { ...gathered, problems: [missing, ...gathered.problems] };
}

/**
 * Where a file cannot be read and something may rest on it, nothing else can be judged: its own faults, and what is wrong
 * with each of the other files in itself. Undefined where all that is needed was read.
 */
function unreadableRoots(
  all: readonly Problem[],
  written: WrittenArticle,
  shared: CitableFacts,
  unread: ReadonlySet<string>,
): Problem[] | undefined {
  if (unread.size > 0) return all.filter(({ file, rule }) => unread.has(file) && rule === "file-readable");
  const unreadable = [...shared.unreadable, ...written.facts.unreadable].join(", ");
  if (unreadable === "" || !all.some(({ follows }) => follows === unreadable)) return undefined;
  const roots = shared.problems.filter(({ file }) => shared.unreadable.includes(file));
  return [...roots, ...written.problems.filter(({ severity }) => severity !== "warn")];
}

/** Of all that cites one entry with a fault, the first is told. */
function onceEach(faults: readonly Problem[]): Problem[] {
  const first = new Map(faults.toReversed().map((fault) => [fault.follows ?? fault, fault]));
  return faults.filter((fault) => first.get(fault.follows ?? fault) === fault);
}

const byPlace = (one: Problem, other: Problem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
