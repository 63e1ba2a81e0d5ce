import { randomUUID } from "node:crypto";
import { editFrontMatter } from "../../../../content/gate/front-matter/edit-front-matter";
import { editYaml, type YamlEdit } from "../../../../content/yaml/edit/edit-yaml";
import { currentDatabase } from "../../../../data/database/current-database";
import { draftTexts } from "../../../../data/draft/draft-texts";
import { findDraft } from "../../../../data/draft/find-draft";
import type { Person } from "../../../../data/person/find-person";
import { isArticleText } from "../../../../domain/draft/draft-file";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { contentFolder } from "../../content-folder";
import { readAcceptedFiles } from "../../files/read-accepted-files";
import { seenTexts } from "../../files/seen-text";
import { overlayTexts, pathsOfArticle } from "../draft-content";
import { noSuchDraft } from "../draft-refused";
import { type SavedForm, saveFromForm } from "../save-from-form";
import { type EntryEdit, planEdits, unreadable } from "./plan-edits";

/** What a form sends. `base`: the newest save that its page had seen; `seat`: of that page, which says when it was made. */
type EditRequest = EntryEdit & { base: number; seat: string };

/** `entry`: the id of what was edited or added; empty where it is gone. */
type EditedDraft = SavedForm & { entry: string };

const edited = (path: string, text: string, edits: readonly YamlEdit[]): string | undefined =>
  isArticleText(path) ? editFrontMatter(text, edits) : editYaml(text, edits);

/**
 * Writes what a form says into the files of a draft, as a save like any other: lines that it does not change stay byte for byte,
 * and what somebody else saved or published since the page was made is merged with it.
 */
export const editDraft = async ({
  input,
  ...call
}: RequestContext<EditRequest, "id", Person>): Promise<Result<EditedDraft, ProblemDetails<400 | 403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const { person, params } = call;
  const draft = await findDraft(client, person, params.id);
  if (!draft) return failure(noSuchDraft);
  const { files: accepted } = await readAcceptedFiles(client, contentFolder());
  const seen = await seenTexts(client, { paths: pathsOfArticle(draft.article), seat: input.seat });
  const texts = overlayTexts(overlayTexts(accepted, seen), await draftTexts(client, params.id, input.base));
  const plan = await planEdits({ texts, article: draft.article }, input);
  if (!plan.ok) return plan;
  let outcome: SavedForm = { done: "saved", conflicts: 0 };
  for (const [path, edits] of plan.value.edits) {
    const before = texts.get(path) ?? "";
    const text = edited(path, before, edits);
    if (text === undefined) return failure(unreadable);
    if (text === before) continue;
    // A file of facts that says nothing is none.
    const stored = text.trim() === "" ? null : text;
    const save = { id: randomUUID(), seat: input.seat, path, base: input.base, text: stored };
    const saved = await saveFromForm({ ...call, input: save });
    if (!saved.ok) return saved;
    if (saved.value.done !== "saved") outcome = saved.value;
  }
  return success({ ...outcome, entry: plan.value.entry });
};
