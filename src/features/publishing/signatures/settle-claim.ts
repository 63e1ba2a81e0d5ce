import { articlePathsOf } from "../../../content/article/article-files";
import { currentDatabase } from "../../../data/database/current-database";
import { commentOnDraft } from "../../../data/draft/comment-on-draft";
import { findDraft } from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import { findRequest } from "../../../data/signature/list-requests";
import * as data from "../../../data/signature/settle-claim";
import type { Language } from "../../../domain/language";
import { failure, map, type Result, success } from "../../../domain/result";
import { isDoubt, type Settlement, type ShownRequest } from "../../../domain/signature/signature-request";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { messagesIn } from "../../../messages/messages";
import { beginDraft } from "../drafts/begin-draft";

const nothingToSettle = problemDetails(
  404,
  "nothing-to-settle",
  "There is no such claim that an expert doubts, or somebody has settled it already.",
);

/** The draft whose claims they are while somebody may still write in it; otherwise a new one. */
const draftFor = async (
  person: Person,
  { article, draft: id }: ShownRequest,
  now: Date,
): Promise<Result<string, ProblemDetails<400 | 409>>> => {
  const own = id === null ? null : await findDraft((await currentDatabase()).client, person, id);
  if (own && own.state !== "published" && own.state !== "abandoned") return success(own.id);
  return map(await beginDraft({ person, input: { article }, now }), (begun) => begun.id);
};

type Call = Pick<RequestContext<Settlement, "id" | "fact", Person>, "person" | "params" | "input" | "now">;

/**
 * Settles a claim that an expert doubts: with a draft, in which their note is a remark at the sentence, or with a reason why
 * nothing changes. `language`: of the remark.
 */
export const settleClaim = async (
  { person, params: { id, fact }, input, now }: Call,
  language: Language,
): Promise<Result<{ draft: string | null }, ProblemDetails<400 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const request = await findRequest(client, { id, now });
  const claim = request?.requested.find(({ state }) => state.fact === fact);
  if (!request || !claim || claim.settled || !isDoubt(claim.answer)) return failure(nothingToSettle);
  const deed = { request: id, fact, personId: person.id, now };
  if (input.kind === "dismissed") {
    const isSettled = await data.settleClaim(client, { ...deed, settlement: input });
    return isSettled ? success({ draft: null }) : failure(nothingToSettle);
  }
  const draft = await draftFor(person, request, now);
  if (!draft.ok) return draft;
  const draftId = draft.value;
  const text = messagesIn(language).signatures.remark(claim.answer, claim.note);
  const comment = { path: articlePathsOf(request.article).article, quote: claim.state.quote, text };
  await commentOnDraft(client, person, { draftId, comment, now });
  const isSettled = await data.settleClaim(client, { ...deed, settlement: { kind: "draft", draft: draftId } });
  return isSettled ? success({ draft: draftId }) : failure(nothingToSettle);
};
