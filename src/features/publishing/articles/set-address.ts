import { randomUUID } from "node:crypto";
import { z } from "zod";
import { articlePathsOf } from "../../../content/article/article-files";
import { currentDatabase } from "../../../data/database/current-database";
import { findDraft } from "../../../data/draft/find-draft";
import * as data from "../../../data/draft-address/set-address";
import type { Person } from "../../../data/person/find-person";
import { failure, type Result, success } from "../../../domain/result";
import { slugSchema } from "../../../domain/slug";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails, wrongField } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { draftRefused, noSuchDraft } from "../drafts/draft-refused";
import { readAcceptedFiles } from "../files/read-accepted-files";
import { usedSlugs } from "./used-slugs";

/** `to`: the last part of the address. */
export const addressRequestSchema = z.strictObject({ to: slugSchema });
type AddressRequest = z.infer<typeof addressRequestSchema>;

const otherAct = problemDetails(
  409,
  "other-act",
  "This draft withdraws its guide or brings it back, so it cannot give it another address as well. Begin another draft for that.",
);

/** Has a draft give its article another address, or the one that it has after all. */
export const setAddress = async ({
  person,
  params,
  input: { to },
  now,
}: RequestContext<AddressRequest, "id", Person>): Promise<Result<undefined, ProblemDetails<400 | 403 | 404 | 409>>> => {
  const { client } = await currentDatabase();
  const draft = await findDraft(client, person, params.id);
  if (!draft) return failure(noSuchDraft);
  const { files } = await readAcceptedFiles(client, contentFolder());
  if (
    (await usedSlugs(client, files, draft.article))(to) &&
    !(draft.articleAct?.kind === "rename" && draft.articleAct.to === to)
  )
    return failure(wrongField(["to"], `The address “${to}” belongs to another guide already, or cannot be one.`));
  const { article: path } = articlePathsOf(draft.article);
  const request = { draftId: params.id, to, path, accepted: files.get(path) ?? null, saveId: randomUUID(), now };
  const set = await data.setAddress(client, person, request);
  if (set.kind === "set") return success(undefined);
  if (set.kind === "other-act") return failure(otherAct);
  return failure(set.kind === "refused" ? draftRefused(set.why) : noSuchDraft);
};
