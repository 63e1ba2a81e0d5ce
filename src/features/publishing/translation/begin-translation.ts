import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { putSections } from "../../../content/translation/text/split-article";
import { translationHead } from "../../../content/translation/text/translation-head";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { hasWords } from "../../../domain/draft/translation/has-words";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { presentText, type SavedForm, saveFromForm } from "../drafts/save-from-form";
import { notReadable } from "./save-translation";
import { splitOnce } from "./split-cache";

/** Begins a translation in a draft: with the front matter of the original, and with its sections that have no words. */
export const beginTranslation = async ({
  input: { language, base, seat },
  ...call
}: RequestContext<{ language: Language; base: number; seat: string }, "id", Person>): Promise<
  Result<SavedForm, ProblemDetails<403 | 404 | 409>>
> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft || language === originalLanguage) return failure(noSuchDraft);
  const { article: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const { article: from } = articlePathsOf(draft.article);
  const original = await presentText(client, draft, from);
  const [head, ...parts] = (await splitOnce(original ?? ""))?.parts ?? [];
  if (head === undefined) return failure(notReadable);
  const begun = { key: "", text: translationHead(head.text, language, utcDay(call.now)) };
  const wordless = parts.flatMap(({ anchor: key, text }) => (hasWords(text) ? [] : [{ key, text }]));
  const order = ["", ...parts.map(({ anchor }) => anchor)];
  const text = putSections([begun], wordless, order);
  return saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text } });
};
