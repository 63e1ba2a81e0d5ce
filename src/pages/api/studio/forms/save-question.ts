import { z } from "zod";
import { formSchema } from "../../../../domain/item/form";
import { languageSchema } from "../../../../domain/language-schema";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { saveQuestion } from "../../../../features/publishing/questions/save-question";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { questionAddress, questionsAddress } from "../../../../features/studio/questions/question-address";
import { readQuestion } from "../../../../features/studio/questions/read-question";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

const fields = z.looseObject({
  draft: z.uuid(),
  in: languageSchema,
  base: z.coerce.number().pipe(z.int().min(0)),
  seat: z.uuid(),
  form: formSchema,
  item: z.string().max(200).optional(),
  act: z.literal("retire").optional(),
});

/**
 * A question as the fields of a page have it, or that one is taken out, for a form without script. Whatever is written is stored: a
 * draft may be wrong, and the page that follows says at each field what is.
 */
export default serveForm({
  path: "/api/studio/forms/save-question",
  role: roles,
  fields,
  limit: saveDraftEndpoint.limit,
  run: async ({ input: { draft: id, in: language, base, seat, form, item = null, act, ...posted }, ...call }) => {
    const about = { ...call, params: { ...call.params, id } };
    const filled = act === "retire" ? null : readQuestion(form, posted);
    const input = { language, base, seat, form, item, filled };
    const saved = await saveQuestion({ ...about, input });
    return map(saved, ({ item: name, ...outcome }) => {
      const page = filled === null ? questionsAddress(id, language) : questionAddress(id, language, name);
      return { path: draftOutcomeAddress(page, outcome) };
    });
  },
});
