import { currentDatabase } from "../../../data/database/current-database";
import type { Person } from "../../../data/person/find-person";
import * as data from "../../../data/signature/change-request";
import { failure, type Result, success } from "../../../domain/result";
import { signedPages } from "../../../domain/signature/signed-claims";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type PageMaker, remakePages } from "../../../http/page/remake-pages";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";

const noSuchName = problemDetails(404, "not-found", "There is no such request, or its name was removed already.");

/** Strikes the name of an expert who wants to be removed, from what is stored and from the pages of the guide. */
export const strikeExpert = async (
  { person, params: { id }, now }: Pick<RequestContext<undefined, "id", Person>, "person" | "params" | "now">,
  response: PageMaker,
): Promise<Result<undefined, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const struck = await data.strikeExpert(client, { id, personId: person.id, now });
  if (!struck) return failure(noSuchName);
  await remakePages(response, signedPages(struck.article));
  return success(undefined);
};
