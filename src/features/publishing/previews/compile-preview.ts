import { findArticle } from "../../../data/article/find-article";
import type { Article } from "../../../domain/article/article";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { ArticleAct } from "../../../domain/draft/article-act";
import type { DraftCheck } from "../../../domain/draft/draft-check";
import type { DraftFiles } from "../../../domain/draft/draft-file";
import { type Language, languages } from "../../../domain/language";
import { toPublicDiagnostics } from "../drafts/check-draft";
import { compileDraft, type OpenContent } from "../drafts/draft-content";

export type CompiledPreview = {
  /** As readers would get it, under the number that its revision would have; null where its text cannot be read. */
  article: (Article & { revision: number }) | null;
  /** The languages that the draft has an article in. */
  spoken: Language[];
  /** What stops its publication. */
  check: DraftCheck;
};

type Previewed = { article: string; articleAct: ArticleAct | null; lastSave: number; texts: DraftFiles };

/** Puts together the article of a draft in a language, with the draft's texts over those that readers have. */
export const compilePreview = async (
  content: OpenContent,
  { article: original, articleAct, lastSave, texts }: Previewed,
  { language, now }: { language: Language; now: Date },
): Promise<CompiledPreview> => {
  const { articles, diagnostics } = await compileDraft(content, { article: original, articleAct, texts, now });
  const slugIn = (each: Language) => articleSlugIn(each, original);
  const compiled = articles.find(({ slug }) => slug === slugIn(language));
  const article = compiled?.result.ok ? compiled.result.value : (compiled?.unproved ?? null);
  const stopping = compiled && !compiled.result.ok ? compiled.result.failure : [];
  const published = await findArticle(content.client, slugIn(language));
  return {
    article: article && { ...article, revision: (published?.revision ?? 0) + 1 },
    spoken: languages.filter((each) => articles.some(({ slug }) => slug === slugIn(each))),
    check: { save: lastSave, diagnostics: toPublicDiagnostics(article ? stopping : [...stopping, ...diagnostics]) },
  };
};
