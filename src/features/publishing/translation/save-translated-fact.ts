import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { readTranslation } from "../../../content/translation/read-translation";
import { editYaml } from "../../../content/yaml/edit/edit-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../../domain/language";
import { failure, type Result } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";

/** What a form sends of a fact. `base`: the save of its file that the page showed; `original`: the sentence that was translated. */
export type TranslatedFactChange = {
  language: Language;
  base: number;
  seat: string;
  fact: { id: string; section: string; quote: string; claim: string; original: string };
};

const notByForm = problemDetails(
  409,
  "not-by-form",
  "The file of facts is written in a way that this form cannot change. Go back: what you wrote is still there. Put it into the file itself.",
);

/** Writes how a translation states a fact, and which words of the original that translates, as a save of its file of facts. */
export const saveTranslatedFact = async ({
  input: { language, base, seat, fact },
  ...call
}: RequestContext<TranslatedFactChange, "id", Person>): Promise<Result<SavedForm, ProblemDetails<403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft || language === originalLanguage) return failure(noSuchDraft);
  const { facts: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const { id, ...fields } = fact;
  const shown = (await shownText(client, draft.id, path, base)) ?? "";
  const before = readTranslation(path, shown).facts.entries.find(({ value }) => value.id === id)?.value;
  const names = ["section", "quote", "claim", "original"] as const;
  const edits = names
    .map((name, index) => ({ path: ["facts", id, name], value: fields[name], after: names.slice(0, index), name }))
    .filter(({ name, value }) => before?.[name] !== value);
  const text = editYaml(shown, edits);
  if (text === undefined) return failure(notByForm);
  return saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text } });
};
