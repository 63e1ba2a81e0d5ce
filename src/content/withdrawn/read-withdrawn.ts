import { articleSlugIn, originalSlugOf } from "../../domain/article/article-slug";
import { type Retirement, retirementSchema } from "../../domain/article/publication/losses";
import { type Withdrawal, withdrawalSchema } from "../../domain/article/publication/withdrawal";
import type { Diagnostic } from "../../domain/diagnostic";
import { originalLanguage } from "../../domain/language";
import { articlePaths } from "../article/article-files";
import type { ParsedArticle } from "../article/parsed-article";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** Guides that are no longer given out, and what is meant to go from those that stay; relative to the content folder. */
export const withdrawnFile = "withdrawn.yaml";

/**
 * `conflicts`: errors of articles that are withdrawn and still have their files, by the article's slug. Such a guide is
 * neither withdrawn nor published, because either may be meant.
 */
export type Withdrawals = {
  withdrawn: Located<Withdrawal>[];
  retired: Located<Retirement>[];
  conflicts: Map<string, Diagnostic[]>;
  diagnostics: Diagnostic[];
};

type ArticleName = Pick<ParsedArticle, "slug" | "originalSlug" | "language">;

/** Reads what is taken back. `text`: absent where there is no such file. `articles`: those that have files. */
export function readWithdrawn(text: string | undefined, articles: readonly ArticleName[]): Withdrawals {
  const nothing = { withdrawn: [], retired: [], conflicts: new Map() };
  const yaml = parseYaml(withdrawnFile, text ?? "");
  if (!yaml.ok) return { ...nothing, diagnostics: yaml.failure };
  const withdrawals = readList(yaml.value, "withdrawn", withdrawalSchema);
  const going = readList(yaml.value, "retired", retirementSchema);
  const diagnostics = [
    ...checkNames(yaml.value, ["withdrawn", "retired"]),
    ...withdrawals.diagnostics,
    ...going.diagnostics,
    ...withdrawals.entries.flatMap((entry) => withdrawalDiagnostics(entry, articles)),
    ...going.entries.flatMap((entry) => retirementDiagnostics(entry, articles)),
  ];
  const conflicts = new Map(withdrawals.entries.flatMap((entry) => conflictsOf(entry, articles)));
  const withdrawn = withdrawals.entries.filter((entry) => conflictsOf(entry, articles).length === 0);
  return diagnostics.length > 0
    ? { ...nothing, conflicts, diagnostics }
    : { withdrawn, retired: going.entries, conflicts, diagnostics };
}

function conflictsOf(
  { value, locate }: Located<Withdrawal>,
  articles: readonly ArticleName[],
): [string, Diagnostic[]][] {
  const { guide, language } = value;
  const still = articles.filter((article) => article.originalSlug === guide && (!language || isIn(article, language)));
  return still.map((article) => {
    const file = articlePaths(article).article;
    const message = `\`${guide}\` is withdrawn here, and ${file} is still there.`;
    const files = language ? "the guide's files in that language" : `the folder articles/${guide}`;
    const suggestion = `Delete ${files} to withdraw the guide, or this entry to keep it. Until then it stays as readers see it now.`;
    return [
      article.slug,
      [diagnosticAt(locate(["guide"]), { rule: "as-described", severity: "error", message, suggestion })],
    ];
  });
}

const isIn = ({ slug, originalSlug }: ArticleName, language: NonNullable<Withdrawal["language"]>) =>
  slug === articleSlugIn(language, originalSlug);

function withdrawalDiagnostics(
  { value: { instead }, locate }: Located<Withdrawal>,
  articles: readonly ArticleName[],
): Diagnostic[] {
  if (instead === undefined || articles.some(({ originalSlug }) => originalSlug === instead)) return [];
  const message = `There is no guide \`${instead}\` to read instead.`;
  const suggestion = `Name a folder of articles/, or leave \`instead\` out.`;
  return [diagnosticAt(locate(["instead"]), { rule: "as-described", severity: "error", message, suggestion })];
}

function retirementDiagnostics({ value, locate }: Located<Retirement>, articles: readonly ArticleName[]): Diagnostic[] {
  const slug = articleSlugIn(value.language ?? originalLanguage, value.guide);
  if (articles.some((article) => article.slug === slug)) return [];
  const message = `There is no guide \`${value.guide}\`${value.language ? ` in this language` : ""} from which something could go.`;
  const suggestion = "Name a folder of articles/, or take the entry out.";
  return [diagnosticAt(locate(["guide"]), { rule: "as-described", severity: "error", message, suggestion })];
}

/** What an article has, by name: its questions and models, facts and sources. */
export type ArticleParts = { slug: string; names: ReadonlySet<string> };

/** An entry that names what is still there would cover an accident that is still to come. */
export function stillThere(retired: readonly Located<Retirement>[], parts: readonly ArticleParts[]): Diagnostic[] {
  return retired.flatMap(({ value, locate }) => {
    const names = parts.find(
      ({ slug }) => slug === articleSlugIn(value.language ?? originalLanguage, value.guide),
    )?.names;
    return value.what.flatMap((what, index) => {
      if (!names?.has(what)) return [];
      const message = `\`${what}\` is said to go from \`${originalSlugOf(value.guide)}\`, which still has it.`;
      const suggestion = `Take it out of the guide, or out of this entry. Of a model that stays, name its questions as \`npm run content:items\` does.`;
      return [diagnosticAt(locate(["what", index]), { rule: "as-described", severity: "error", message, suggestion })];
    });
  });
}
