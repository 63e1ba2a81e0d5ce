import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/rebase-draft";
import type { Person } from "../../../data/person/find-person";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { readAcceptedFiles } from "../files/read-accepted-files";
import { draftRefused, noSuchDraft } from "./draft-refused";

/** `conflicts`: passages of a file that both changed, each of which stands twice in its text, between marks. */
export const rebasedSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), conflicts: z.int() })),
});
type RebasedDraft = z.infer<typeof rebasedSchema>;

/** Brings into a draft what readers got since it began. */
export const rebaseDraft = async (
  person: Person,
  draftId: string,
  now: Date,
): Promise<Result<RebasedDraft, ProblemDetails<403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const { files: accepted } = await readAcceptedFiles(client, contentFolder());
  const rebased = await data.rebaseDraft(client, person, { draftId, accepted, makeId: randomUUID, now });
  if (rebased.kind === "rebased") return success({ files: rebased.files });
  return failure(rebased.kind === "refused" ? draftRefused(rebased.why) : noSuchDraft);
};
