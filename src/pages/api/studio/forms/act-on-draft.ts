import { z } from "zod";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { actOnDraft } from "../../../../features/publishing/drafts/act-on-draft";
import { rebaseDraft } from "../../../../features/publishing/drafts/rebase-draft";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { submitDraftEndpoint } from "../drafts/[id]/submit";

export const config = { api: { bodyParser: false } };

const outcomes = { submit: "submitted", abandon: "abandoned", resume: "resumed" } as const;

/** What an author does with a draft besides writing, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/act-on-draft",
  role: roles,
  fields: z.object({ draft: z.uuid(), act: z.enum(["submit", "abandon", "resume", "rebase"]) }),
  limit: submitDraftEndpoint.limit,
  run: async ({ person, input: { draft: draftId, act }, now }) => {
    const onward = (done: string) => ({ path: `/studio/drafts/${draftId}?done=${done}` });
    if (act === "rebase") {
      return map(await rebaseDraft(person, draftId, now), ({ files }) => {
        const conflicts = files.reduce((sum, file) => sum + file.conflicts, 0);
        return onward(conflicts > 0 ? `merged&conflicts=${conflicts}` : "rebased");
      });
    }
    return map(await actOnDraft(person, { draftId, act, now }), () => onward(outcomes[act]));
  },
});
