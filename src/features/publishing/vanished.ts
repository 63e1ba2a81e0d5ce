import { articlePathsOf } from "../../content/article/article-files";
import { pathwayFile } from "../../content/pathway/read-pathway";
import { withdrawnFile } from "../../content/withdrawn/read-withdrawn";
import { originalSlugOf, parseArticleSlug } from "../../domain/article/article-slug";
import type { Losses } from "../../domain/article/publication/losses";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";

const stays = "Until then the guide stays as readers see it now.";

/** How an entry of withdrawn.yaml names an article. */
const entryOf = (slug: string): string => {
  const language = parseArticleSlug(slug)?.language;
  return `guide: ${originalSlugOf(slug)}${language ? `, language: ${language}` : ""}`;
};

const at = (location: SourceLocation, message: string, suggestion: string): Diagnostic => ({
  rule: "vanishing",
  severity: "error",
  location,
  message,
  suggestion,
});

const atStartOf = (file: string): SourceLocation => ({ file, line: 1 });

/** A publication would lose questions or sources of which nobody said that they are meant to go. */
export const lossesDiagnostic = (slug: string, { questions, lost, of, sources }: Losses): Diagnostic => {
  const paths = articlePathsOf(slug);
  const parts = [
    ...(lost > 0 ? [`${lost} of ${of} questions (${questions.join(", ")})`] : []),
    ...(sources.length > 0 ? [`the sources ${sources.join(", ")}`] : []),
  ];
  const what = [...questions, ...sources].join(", ");
  const suggestion = `If this is an accident, bring them back. If it is meant, write into ${withdrawnFile} under \`retired:\` the line \`- { ${entryOf(slug)}, what: [${what}], why: "…" }\` with your reason. ${stays}`;
  const message = `The guide would lose ${parts.join(" and ")}.`;
  return at(atStartOf(lost > 0 ? paths.questions : paths.facts), message, suggestion);
};

/** A guide that is published has no files any more. */
export const missingDiagnostic = (slug: string): Diagnostic => {
  const file = articlePathsOf(slug).article;
  const originalSlug = originalSlugOf(slug);
  const message = `\`${slug}\` is published, and its files are gone.`;
  const suggestion = `Put them back. If the guide has a new name, write \`redirectFrom: [${originalSlug}]\` at the head of its article.mdx. If it is to be taken down, write into ${withdrawnFile} under \`withdrawn:\` an entry with \`${entryOf(slug)}\`. ${stays}`;
  return at(atStartOf(file), message, suggestion);
};

/** The pathway is published, and its file is gone. */
export const missingPathwayDiagnostic: Diagnostic = at(
  atStartOf(pathwayFile),
  "The pathway is published, and its file is gone.",
  "Put the file back. Until then the pathway stays as readers see it now.",
);

/** A new guide says what one says that has lost its files. */
export const sameArticleDiagnostic = (slug: string, missing: string): Diagnostic => {
  const originalSlug = originalSlugOf(missing);
  const message = `This guide is new and says what \`${missing}\` says, which is published and has no files any more.`;
  const suggestion = `If it is the same guide under a new name, write \`redirectFrom: [${originalSlug}]\` at the head of its article.mdx: it then keeps its questions and what learners answered. If \`${originalSlug}\` is to be taken down, name it in ${withdrawnFile}.`;
  return at(atStartOf(articlePathsOf(slug).article), message, suggestion);
};

/** A translation follows its original and never goes ahead of it. */
export const waitingDiagnostic = (slug: string): Diagnostic =>
  at(
    atStartOf(articlePathsOf(slug).article),
    "The original is refused, and this translation was made ready for it.",
    `Mend the original; the translation then follows by itself. ${stays}`,
  );

/** What withdrawn.yaml names was never published here. */
export const unknownArticleDiagnostic = (
  location: SourceLocation,
  originalSlug: string,
  near: string | undefined,
): Diagnostic =>
  at(
    location,
    `\`${originalSlug}\` is to be withdrawn, and no guide was ever published here under that name.`,
    `${near ? `Did you mean \`${near}\`? ` : ""}Correct the name. If the guide never went live, take the entry out: it does nothing.`,
  );
