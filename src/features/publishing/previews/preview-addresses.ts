import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/draft-preview/create-preview";
import type { Person } from "../../../data/person/find-person";
import { type MadePreview, sharedPreviewAddress } from "../../../domain/draft/draft-preview";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";

const noDraftAnyMore = problemDetails(
  409,
  "wrong-state",
  "Readers have this draft already, or it was given up, so there is nothing to show beforehand.",
);

/** Makes an address at which whoever has it reads a draft without signing in. `token`: of the address. */
export const createPreview = async ({
  person,
  params,
  origin,
  now,
}: RequestContext<undefined, "id", Person>): Promise<
  Result<{ preview: MadePreview; token: string }, ProblemDetails<404 | 409>>
> => {
  const { client } = await currentDatabase();
  const made = await data.createPreview(client, person, { draftId: params.id, now });
  if (made.kind === "no-draft") return failure(noSuchDraft);
  if (made.kind === "done") return failure(noDraftAnyMore);
  const { id, token } = made;
  return success({ preview: { id, address: `${origin}${sharedPreviewAddress(token)}` }, token });
};

const noSuchPreview = problemDetails(
  404,
  "no-such-preview",
  "There is no such preview address of a draft that you may see, or it has ended already.",
);

/** Ends a preview address: from then on nobody finds anything there. */
export const revokePreview = async ({
  person,
  params,
  now,
}: RequestContext<undefined, "id" | "preview", Person>): Promise<Result<undefined, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const { id: draftId, preview } = params;
  return (await data.revokePreview(client, person, { draftId, preview, now }))
    ? success(undefined)
    : failure(noSuchPreview);
};
