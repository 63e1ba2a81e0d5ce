import type { Stage } from "../../domain/article/stage";
import type { Diagnostic } from "../../domain/diagnostic";
import type { ParsedArticle } from "../article/parsed-article";
import { diagnosticAt } from "../yaml/source-location";

/** Advice where lists show a translation under another heading than its original, in which its readers do not seek it. */
export function compareStage(translation: ParsedArticle, original: ParsedArticle): Diagnostic[] {
  if (!translation.frontMatter || !original.frontMatter) return [];
  const { stage } = translation.frontMatter;
  const expected = original.frontMatter.stage;
  if (stage === expected) return [];
  const line = translation.text?.frontMatterLines.stage ?? 1;
  const suggestion = expected
    ? `Write \`stage: ${expected}\`, or correct the original.`
    : "Delete the line, or give the original the same.";
  return [
    diagnosticAt(
      { file: translation.paths.article, line, column: 1 },
      {
        rule: "translation-agrees",
        severity: "warning",
        message: `The original ${sayStage(expected)}, and its translation ${sayStage(stage)}.`,
        suggestion,
      },
    ),
  ];
}

const sayStage = (stage: Stage | undefined): string => (stage ? `says \`stage: ${stage}\`` : "has no `stage`");
