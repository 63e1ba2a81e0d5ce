import { randomUUID } from "node:crypto";
import { z } from "zod";
import { articlePathsOf } from "../../../content/article/article-files";
import { editYaml, type YamlEdit } from "../../../content/yaml/edit/edit-yaml";
import { parseYaml } from "../../../content/yaml/parse-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { freeSlug, slugFromTitle } from "../../../domain/draft/new-draft";
import type { FilledQuestion } from "../../../domain/draft/questions/filled-question";
import type { Form } from "../../../domain/item/form";
import type { Language } from "../../../domain/language";
import { failure, map, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { type SavedForm, saveFromForm, shownText } from "../drafts/save-from-form";
import { readUnchecked } from "./find-question";
import { questionEdits, toEntry } from "./question-edits";

/**
 * What a form sends of a question. `base`: the save of the file that its page showed. `item`: the id; null for a new question.
 * `filled`: null where it is to be taken out.
 */
export type QuestionChange = {
  language: Language;
  base: number;
  seat: string;
  item: string | null;
  form: Form;
  filled: FilledQuestion | null;
};

export const noSuchQuestion = problemDetails(
  404,
  "no-such-question",
  "There is no question of this name in the draft any more. The list of questions shows those that there are.",
);

export const notByForm = problemDetails(
  409,
  "not-by-form",
  "The file of questions is written in a way that this form cannot change. Go back: what you wrote is still there. Put it into the file itself.",
);

const namesSchema = z.array(z.looseObject({ id: z.string() }).catch({ id: "" })).catch([]);
/** The names of what a file of questions has. */
export const fileSchema = z.object({ items: namesSchema, models: namesSchema }).catch({ items: [], models: [] });
const pointersSchema = z
  .object({
    decisions: z.array(z.looseObject({ item: z.string() }).catch({ item: "" })).catch([]),
    enemies: z
      .array(z.looseObject({ item: z.string(), toldBy: z.array(z.string()).catch([]) }).catch({ item: "", toldBy: [] }))
      .catch([]),
  })
  .catch({ decisions: [], enemies: [] });

/** The first words of a question, as a name for it that nothing in the file has. */
export const newQuestionName = (stem: unknown, value: unknown): string => {
  const { items, models } = fileSchema.parse(value);
  const used = new Set([...items, ...models].map(({ id }) => id));
  const words = slugFromTitle(typeof stem === "string" ? stem : "").split("-");
  const name = words.slice(0, 7).join("-").slice(0, 48).replace(/-+$/, "");
  return freeSlug(name === "" ? "question" : name, (slug) => used.has(slug));
};

/** What takes a question out, and with it what only speaks of it. */
const removal = (index: number, item: string, value: unknown): YamlEdit[] => {
  const { decisions, enemies } = pointersSchema.parse(value);
  const out = (path: YamlEdit["path"]): YamlEdit => ({ path, value: undefined });
  const apart = enemies.flatMap(({ item: own, toldBy }, at) =>
    own === item || toldBy.every((name) => name === item)
      ? [out(["enemies", at])]
      : toldBy.flatMap((name, inner) => (name === item ? [out(["enemies", at, "toldBy", inner])] : [])),
  );
  const decided = decisions.flatMap((decision, at) => (decision.item === item ? [out(["decisions", at])] : []));
  // From the last to the first, so that what is taken out moves nothing that is still to go.
  return [out(["items", index]), ...apart.reverse(), ...decided.reverse()];
};

/** Writes a question into the file of a draft, or takes it out of it, as one save over the text that its page showed. */
export const saveQuestion = async ({
  input,
  ...call
}: RequestContext<QuestionChange, "id", Person>): Promise<
  Result<SavedForm & { item: string }, ProblemDetails<403 | 404 | 409>>
> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, call.person, call.params.id);
  if (!draft) return failure(noSuchDraft);
  const { language, base, seat, item, form, filled } = input;
  const { questions: path } = articlePathsOf(articleSlugIn(language, draft.article));
  const shown = await shownText(client, draft.id, { path, base, seat });
  const text = shown ?? "";
  const yaml = parseYaml(path, text);
  const unchecked = readUnchecked(path, text);
  if (!yaml.ok || unchecked === null) return failure(notByForm);
  const { value } = yaml.value;
  const found = unchecked.find(({ question: { id } }) => id === item);
  if (item !== null && found === undefined) return failure(noSuchQuestion);

  const name = item ?? newQuestionName(filled?.fields.stem, value);
  const edits = (): YamlEdit[] => {
    if (found !== undefined)
      return filled === null
        ? removal(found.index, name, value)
        : questionEdits(["items", found.index], found.question, filled);
    if (filled === null) return [];
    return [{ path: ["items", "-"], value: { id: name, form, ...toEntry(filled) } }];
  };
  const edited = editYaml(text, edits());
  if (edited === undefined) return failure(notByForm);
  if (edited === text) return success({ done: "saved", conflicts: 0, item: name });
  const save = { id: randomUUID(), seat, path, base, text: edited.trim() === "" ? null : edited };
  return map(await saveFromForm({ ...call, input: save }), (saved) => ({ ...saved, item: name }));
};
