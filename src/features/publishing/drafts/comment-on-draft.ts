import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft/comment-on-draft";
import type { Person } from "../../../data/person/find-person";
import type { CommentRequest } from "../../../domain/draft/draft-requests";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "./draft-refused";

/** Adds a remark at a sentence of a draft. */
export const commentOnDraft = async ({
  person,
  params,
  input,
  now,
}: RequestContext<CommentRequest, "id", Person>): Promise<Result<{ id: string }, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const made = await data.commentOnDraft(client, person, { draftId: params.id, comment: input, now });
  return made ? success(made) : failure(noSuchDraft);
};

const noSuchComment = problemDetails(404, "no-such-comment", "There is no such remark in a draft that you may see.");

/** Notes that a remark was dealt with. */
export const resolveComment = async ({
  person,
  params,
  now,
}: RequestContext<undefined, "id" | "comment", Person>): Promise<Result<undefined, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const { id: draftId, comment } = params;
  const found = await data.resolveComment(client, person, { draftId, comment, now });
  return found ? success(undefined) : failure(noSuchComment);
};
