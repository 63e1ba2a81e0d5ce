import { z } from "zod";
import { newDraftSchema } from "../../../../domain/draft/new-draft";
import { listedDraftSchema } from "../../../../domain/draft/public-draft";
import { roles } from "../../../../domain/person/role";
import { map, success } from "../../../../domain/result";
import { beginDraft } from "../../../../features/publishing/drafts/begin-draft";
import { listDrafts } from "../../../../features/publishing/drafts/list-drafts";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { created, ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listDraftsEndpoint = endpoint({
  id: "listDrafts",
  method: "GET",
  path: "/api/studio/drafts",
  summary: "The drafts that the caller may see, what was touched last first.",
  role: roles,
  reply: { status: 200, body: { name: "DraftList", schema: z.array(listedDraftSchema) } },
  problems: [],
  run: async ({ person }) => success(ok(await listDrafts(person))),
});

export const beginDraftEndpoint = endpoint({
  id: "beginDraft",
  method: "POST",
  path: "/api/studio/drafts",
  summary:
    "Begins a draft of a new article, by its title and summary, or of one that readers have; with `revision`, an earlier revision comes back as a draft; with `articleAct`, its publication gives the article another address, withdraws it or brings it back.",
  role: roles,
  body: { name: "NewDraft", schema: newDraftSchema },
  reply: { status: 201, body: { name: "NewDraftId", schema: z.strictObject({ id: z.uuid() }) } },
  problems: [400, 409],
  limit: { name: "new drafts", address: 120 },
  run: async (call) => map(await beginDraft(call), created),
});

export default serve(listDraftsEndpoint, beginDraftEndpoint);
