import { z } from "zod";
import { draftAddress } from "../../../../domain/draft/draft-address";
import { careAddress } from "../../../../features/studio/care/care-address";
import { formText } from "../../../../http/endpoint/form-text";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { settleWatchTaskEndpoint } from "../watch-tasks/[id]/settlement";

export const config = { api: { bodyParser: false } };

const task = { task: z.string() };

/** `PUT …/settlement` for a form without script: the draft that was begun follows, or the page Care. */
export default formTwin(settleWatchTaskEndpoint, {
  path: "/api/studio/forms/settle-watch-task",
  fields: z.discriminatedUnion("kind", [
    z.object({ ...task, kind: z.literal("draft") }),
    z.object({ ...task, kind: z.literal("dismissed"), reason: formText }),
  ]),
  request: ({ task: id, ...body }) => ({ params: { id }, body }),
  onward: (_fields, { draft }) => (draft === null ? careAddress("settled") : draftAddress(draft)),
});
