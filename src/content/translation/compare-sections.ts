import { amountDisagreements } from "../../domain/article/agreement/translation-disagreements";
import type { Section } from "../../domain/article/section";
import type { Diagnostic } from "../../domain/diagnostic";
import { type Language, originalLanguage } from "../../domain/language";
import type { ParsedArticle } from "../article/parsed-article";
import type { BuildCache } from "../build-cache";
import { lineOf } from "../text/line-of";
import { diagnosticAt } from "../yaml/source-location";
import { sayDisagreement } from "./say-disagreement";

/** A part of a guide whose numbers are compared: a section, or the title or summary above all of them. */
type SectionPart = { anchor: string | undefined; name: string; texts: string[] };

/**
 * Numbers and dates of each section, title and summary are those of the original. `moved`: sections that differ where
 * the original has moved on, so that the translation is behind and not wrong; they are marked for readers. `partners`: its sections → those of
 * the original, by anchors; `leftOut`: sections that have a diagnostic already. `built`: may know in what they differ.
 */
export function compareSections(
  parsed: ParsedArticle,
  original: ParsedArticle,
  {
    language,
    isBehind,
    partners,
    leftOut,
    built,
  }: {
    language: Language;
    isBehind: boolean;
    partners: ReadonlyMap<string, string>;
    leftOut: ReadonlySet<string>;
    built: BuildCache;
  },
): { moved: Set<string>; diagnostics: Diagnostic[] } {
  const moved = new Set<string>();
  const parts = partsOf(parsed).map((part) => ({ ...part, translates: partners.get(part.anchor ?? "") }));
  const pairs = partsOf(original).flatMap((part) => {
    const translated = parts.find(({ name, anchor, translates }) =>
      anchor === undefined || part.anchor === undefined ? name === part.name : translates === part.anchor,
    );
    if (translated === undefined || (part.anchor !== undefined && leftOut.has(part.anchor))) return [];
    return [{ part, texts: [part.texts, translated.texts] as const }];
  });
  const from = languageOf(original);
  const inputs = [from.language, language, JSON.stringify(pairs.map(({ texts }) => texts))];
  const differences = built.keep("sections", inputs, () =>
    pairs.map(({ texts: [texts, translated] }) => amountDisagreements(texts, translated, from, { language })),
  );
  const diagnostics = pairs.flatMap(({ part }, index): Diagnostic[] => {
    const found = differences[index] ?? [];
    if (isBehind && found.length > 0 && part.anchor !== undefined) moved.add(part.anchor);
    return found.map((disagreement) => {
      const words = disagreement.other ?? part.name;
      const location = { file: parsed.paths.article, line: lineOf(parsed.source, words), column: 1 };
      const message = `${part.name} of the original ${sayDisagreement(disagreement)}`;
      const suggestion = "Give the translation the number of the original, or correct the original.";
      const rule = isBehind ? "translation-behind" : "translation-agrees";
      return diagnosticAt(location, { severity: isBehind ? "warning" : "error", rule, message, suggestion });
    });
  });
  return { moved, diagnostics };
}

const languageOf = ({ frontMatter }: ParsedArticle): { language: Language } => ({
  language: frontMatter?.language ?? originalLanguage,
});

const partsOf = ({ text, frontMatter }: ParsedArticle): SectionPart[] => [
  ...(frontMatter
    ? [
        { anchor: undefined, name: "The title", texts: [frontMatter.title] },
        { anchor: undefined, name: "The summary", texts: [frontMatter.summary] },
      ]
    : []),
  ...(text?.sections ?? []).map(({ anchor, passages }: Section) => ({
    anchor,
    name: `The section \`${anchor}\``,
    texts: passages,
  })),
];
