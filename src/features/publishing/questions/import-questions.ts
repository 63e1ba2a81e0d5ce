import { randomUUID } from "node:crypto";
import { articlePathsOf } from "../../../content/article/article-files";
import { editYaml, type YamlEdit } from "../../../content/yaml/edit/edit-yaml";
import { parseYaml } from "../../../content/yaml/parse-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { draftTextSchema } from "../../../domain/draft/draft-file";
import type { ImportFormatName } from "../../../domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../../../domain/item/exchange/formats/exchange-formats";
import { toAuthoredEntry } from "../../../domain/item/exchange/to-authored-entry";
import type { Language } from "../../../domain/language";
import { failure, type Result } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";
import { fileSchema, newQuestionName, notByForm } from "./save-question";

/** What a form sends with a file of questions. `takeRest`: also where some of it cannot be taken. */
export type QuestionImport = {
  language: Language;
  base: number;
  seat: string;
  format: ImportFormatName;
  questions: Uint8Array;
  takeRest: boolean;
};

/** Of one file: each is put in by itself. */
const mostQuestions = 200;

const tooMany = problemDetails(
  409,
  "too-many-questions",
  "These are more questions than a draft takes at once. Go back, and bring them in several files.",
);

/** What the file of questions says, with one more name in it. */
const withItem = (value: unknown, id: string): unknown => {
  const file = fileSchema.parse(value);
  return { ...file, items: [...file.items, { id }] };
};

/** More are listed by `items:import`. */
const mostListed = 30;

/**
 * Puts the questions of a file behind those of a draft, as one save. They have no fact and no proof, so that the check names
 * each of them until an editor has bound it to a sentence.
 */
export const importQuestions = async ({
  input,
  ...call
}: RequestContext<QuestionImport, "id", Person>): Promise<Result<SavedForm, ProblemDetails<403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft) return failure(noSuchDraft);
  const { language, base, seat, format, questions, takeRest } = input;
  const { items, diagnostics } = await exchangeFormats[format].read({ name: format, bytes: questions });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (items.length === 0 || (errors.length > 0 && !takeRest)) {
    const detail =
      items.length === 0
        ? "Nothing of the file can be taken."
        : `${items.length} of its questions can be taken, and something else cannot. Go back, and tick that the rest is to be taken all the same.`;
    const issues = errors.slice(0, mostListed).map(({ location: { file, line }, message, suggestion }) => ({
      path: [file, line],
      message: `${message} ${suggestion}`,
    }));
    return failure(problemDetails(409, "questions-not-taken", detail, issues));
  }
  if (items.length > mostQuestions) return failure(tooMany);
  const { questions: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const text = (await shownText(client, draft.id, { path, base, seat })) ?? "";
  const yaml = parseYaml(path, text);
  if (!yaml.ok) return failure(notByForm);
  let value = yaml.value.value;
  const edits = items.map((item): YamlEdit => {
    const id = newQuestionName(item.stem, value);
    value = withItem(value, id);
    return { path: ["items", "-"], value: toAuthoredEntry(id, item) };
  });
  const edited = editYaml(text, edits);
  if (edited === undefined) return failure(notByForm);
  if (!draftTextSchema.safeParse(edited).success) return failure(tooMany);
  return saveFromForm({ ...call, input: { id: randomUUID(), seat, path, base, text: edited } });
};
