import { z } from "zod";
import { draftAddress } from "../../../../domain/draft/draft-address";
import { firstLineOfWords } from "../../../../domain/draft/new-draft";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { beginDraftEndpoint } from "../drafts";

export const config = { api: { bodyParser: false } };

/** A field that is left empty asks for nothing. */
const given = z
  .string()
  .transform((text) => text.trim().replace(/\s+/g, " ") || undefined)
  .optional();

/** `POST /api/studio/drafts` for a form without script: the new draft's page follows. */
export default formTwin(beginDraftEndpoint, {
  path: "/api/studio/forms/begin-draft",
  fields: z.union([
    z.object({ title: z.string(), summary: z.string() }),
    z.object({
      article: z.string(),
      revision: z.coerce.number().optional(),
      act: z.enum(["rename", "withdraw", "bring-back"]).optional(),
      to: given,
      why: given,
      instead: given,
      language: given,
    }),
  ]),
  request: (fields) => {
    if ("title" in fields) return { body: fields };
    const { article, revision, act: kind, ...of } = fields;
    const articleAct = kind && {
      kind,
      ...Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)),
    };
    return { body: { article, revision, articleAct } };
  },
  // Of a new article the head is filled in, and the words are still to be written.
  onward: (fields, { id }) => `${draftAddress(id)}${"title" in fields ? `#line-${firstLineOfWords}-1` : ""}`,
});
