import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { putSection, splitArticle } from "../../../content/translation/text/split-article";
import { translationHead } from "../../../content/translation/text/translation-head";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";

/** What a form sends of a translation. `base`: the save that its page showed. `section`: null where the translation is begun. */
export type TranslationChange = {
  language: Language;
  base: number;
  seat: string;
  section: { anchor: string; text: string } | null;
};

const notReadable = problemDetails(
  409,
  "not-readable",
  "The text has a mistake for which its sections cannot be told apart. Go back: what you wrote is still there. Correct the text in the editor first.",
);

/** Writes one section of a translation into a draft, as a save of its file; or begins the translation. */
export const saveSection = async ({
  input: { language, base, seat, section },
  ...call
}: RequestContext<TranslationChange, "id", Person>): Promise<Result<SavedForm, ProblemDetails<403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft || language === originalLanguage) return failure(noSuchDraft);
  const { article: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const { article: from } = articlePathsOf(draft.article);
  const changed = draft.files.get(from);
  const original = changed ? changed.text : await shownText(client, draft.id, from, 0);
  const parts = original === null ? undefined : (await splitArticle(original))?.parts;
  if (parts === undefined) return failure(notReadable);
  const save = (text: string) => saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text } });
  if (section === null) return save(translationHead(parts[0]?.text ?? "", language, utcDay(call.now)));

  const text = await shownText(client, draft.id, path, base);
  const own = text === null ? undefined : (await splitArticle(text))?.parts;
  if (own === undefined) return failure(notReadable);
  const order = parts.map(({ anchor }) => anchor);
  return save(putSection(own, section, order));
};
