import { articlePathsOf } from "../../../content/article/article-files";
import { currentDatabase } from "../../../data/database/current-database";
import { actOnDraft } from "../../../data/draft/act-on-draft";
import { commentOnDraft } from "../../../data/draft/comment-on-draft";
import type { Person } from "../../../data/person/find-person";
import { findFactQuotes } from "../../../data/watch/find-fact-quotes";
import { findWatchTask } from "../../../data/watch/list-watch-tasks";
import * as data from "../../../data/watch/settle-watch-task";
import type { Language } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import type { WatchSettlement } from "../../../domain/watch/watch-task";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { messagesIn } from "../../../messages/messages";
import { beginDraft } from "../drafts/begin-draft";

const nothingToSettle = problemDetails(
  404,
  "nothing-to-settle",
  "There is no such change of a page, somebody has settled it already, or the page says again what it said.",
);
const noArticle = problemDetails(
  409,
  "no-article",
  "No guide states this fact any more, so there is nothing to make a draft of.",
);

type Call = Pick<RequestContext<WatchSettlement, "id", Person>, "person" | "params" | "input" | "now">;

/** A remark holds two thousand letters; a page may have sentences without an end. */
const longestText = 800;
const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/**
 * Settles a change of a page: with a draft of the guide that states the fact, in which both texts are a remark at the sentence, or with a
 * reason why nothing changes. `language`: of the remark.
 */
export const settleWatchTask = async (
  { person, params: { id }, input, now }: Call,
  language: Language,
): Promise<Result<{ draft: string | null }, ProblemDetails<400 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const task = await findWatchTask(client, id);
  if (!task) return failure(nothingToSettle);
  const deed = { id: task.id, personId: person.id, now };
  if (input.kind === "dismissed") {
    const isSettled = await data.settleWatchTask(client, { ...deed, settlement: input });
    return isSettled ? success({ draft: null }) : failure(nothingToSettle);
  }
  const [stated] = await findFactQuotes(client, [task.fact]);
  if (!stated) return failure(noArticle);
  const draft = await beginDraft({ person, input: { article: stated.article }, now });
  if (!draft.ok) return draft;
  const draftId = draft.value.id;
  const text = messagesIn(language).care.remark(task.url, shortened(task.before), shortened(task.now));
  const comment = { path: articlePathsOf(stated.article).article, quote: stated.quote, text };
  await commentOnDraft(client, person, { draftId, comment, now });
  const isSettled = await data.settleWatchTask(client, { ...deed, settlement: { kind: "draft", draft: draftId } });
  if (isSettled) return success({ draft: draftId });
  // Somebody else was first: their draft is the one that a remark stands in.
  await actOnDraft(client, person, { draftId, act: "abandon", now });
  return failure(nothingToSettle);
};
