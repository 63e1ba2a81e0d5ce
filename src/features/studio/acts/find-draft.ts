import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { type PublicDraft, publicDraftSchema } from "../../../domain/draft/public-draft";
import { failure, type Result, success } from "../../../domain/result";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "./draft-refused";

const isoOrNull = (at: Date | null): string | null => at && at.toISOString();

const toPublicDraft = (draft: data.FoundDraft): PublicDraft =>
  publicDraftSchema.parse({
    ...draft,
    updatedAt: draft.updatedAt.toISOString(),
    publishAt: isoOrNull(draft.publishAt),
    publishedAt: isoOrNull(draft.publishedAt),
    files: [...draft.files].map(([path, file]) => ({ path, ...file })),
    base: [...draft.base].map(([path, text]) => ({ path, text })),
    decisions: draft.decisions.map(({ at, ...decision }) => ({ ...decision, at: at.toISOString() })),
    comments: draft.comments.map(({ at, ...comment }) => ({ ...comment, at: at.toISOString() })),
  });

/** A draft as this person sees it. */
export const findDraft = async (person: Person, draftId: string): Promise<Result<PublicDraft, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const draft = await data.findDraft(client, person, draftId);
  return draft ? success(toPublicDraft(draft)) : failure(noSuchDraft);
};
