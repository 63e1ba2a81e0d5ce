import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { editYaml } from "../../../content/yaml/edit/edit-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, map, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { presentText, type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";
import { readUnchecked } from "./find-question";
import { noSuchQuestion, notByForm } from "./save-question";

/** `base`: the save of the translation's questions that the page showed; `item`: the id of the question in the original. */
type TranslationOfQuestion = { language: Language; base: number; seat: string; item: string };

/**
 * Puts a question of the original into the questions of a translation, in the words of the original and under its id, by which a
 * learner has practised both. One that is there already stays as it is.
 */
export const translateQuestion = async ({
  input: { language, base, seat, item },
  ...call
}: RequestContext<TranslationOfQuestion, "id", Person>): Promise<
  Result<SavedForm & { item: string }, ProblemDetails<403 | 404 | 409>>
> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft || language === originalLanguage) return failure(noSuchDraft);
  const { questions: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const { questions: from } = articlePathsOf(draft.article);
  const original = await presentText(client, draft, from);
  const question = readUnchecked(from, original ?? "")?.find(({ question: { id } }) => id === item)?.question;
  if (question === undefined) return failure(noSuchQuestion);
  const text = (await shownText(client, draft.id, { path, base, seat })) ?? "";
  const own = readUnchecked(path, text);
  if (own?.some(({ question: { id } }) => id === item)) return success({ done: "saved", conflicts: 0, item });
  const edited = own === null ? undefined : editYaml(text, [{ path: ["items", "-"], value: question }]);
  if (edited === undefined) return failure(notByForm);
  const saved = await saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text: edited } });
  return map(saved, (outcome) => ({ ...outcome, item }));
};
