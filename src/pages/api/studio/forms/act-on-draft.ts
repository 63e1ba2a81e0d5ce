import { z } from "zod";
import { submissionNoteSchema } from "../../../../domain/draft/draft-requests";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { actOnDraft } from "../../../../features/publishing/drafts/act-on-draft";
import { rebaseDraft } from "../../../../features/publishing/drafts/rebase-draft";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { submitDraftEndpoint } from "../drafts/[id]/submit";

export const config = { api: { bodyParser: false } };

const outcomes = { submit: "submitted", recall: "recalled", abandon: "abandoned", resume: "resumed" } as const;

/** What an author does with a draft besides writing, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/act-on-draft",
  role: roles,
  fields: submissionNoteSchema.extend({
    draft: z.uuid(),
    act: z.enum(["submit", "recall", "abandon", "resume", "rebase"]),
  }),
  limit: submitDraftEndpoint.limit,
  run: async ({ person, input: { draft: draftId, act, comment, path }, now }) => {
    const onward = (done: string) => ({ path: `/studio/drafts/${draftId}?done=${done}` });
    if (act === "rebase") {
      return map(await rebaseDraft(person, draftId, now), ({ files }) => {
        const conflicts = files.reduce((sum, file) => sum + file.conflicts, 0);
        return onward(conflicts > 0 ? `merged&conflicts=${conflicts}` : "rebased");
      });
    }
    const text = comment.replaceAll("\r\n", "\n");
    const remark = path !== undefined && text !== "" ? { remark: { path, quote: "", text } } : {};
    const deed = act === "submit" ? { act, ...remark } : { act };
    return map(await actOnDraft(person, { draftId, ...deed, now }), () => onward(outcomes[act]));
  },
});
