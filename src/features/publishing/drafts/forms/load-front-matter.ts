import { articlePathsOf } from "../../../../content/article/article-files";
import { frontMatterEntry } from "../../../../content/gate/front-matter/edit-front-matter";
import { articleSlugIn } from "../../../../domain/article/article-slug";
import type { FilledForm, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { frontMatterFields } from "../../../../domain/draft/forms/draft-forms";
import type { Language } from "../../../../domain/language";
import { fillForm, type OpenForms, toUnreadable } from "./open-forms";

/** Where the article of a draft stands, in a language. */
export const articlePathIn = (article: string, language: Language): string =>
  articlePathsOf(articleSlugIn(language, article)).article;

/** The front matter of the draft's article as a form; undefined where it has no article in this language. */
export const loadFrontMatter = (
  { head, texts, diagnostics }: OpenForms,
  language: Language,
): FilledForm | UnreadableFile | undefined => {
  const path = articlePathIn(head.article, language);
  const text = texts.get(path);
  if (text === undefined) return undefined;
  const entry = frontMatterEntry(path, text);
  return entry.ok
    ? fillForm([{ entry: entry.value, fields: frontMatterFields }], diagnostics)
    : toUnreadable(entry.failure);
};
