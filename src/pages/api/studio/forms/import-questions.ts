import { z } from "zod";
import { importFormatNames } from "../../../../domain/item/exchange/formats/exchange-format-name";
import { languageSchema } from "../../../../domain/language-schema";
import { roles } from "../../../../domain/person/role";
import { fileSchema } from "../../../../domain/picture/picture-requests";
import { map } from "../../../../domain/result";
import { importQuestions } from "../../../../features/publishing/questions/import-questions";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { questionsAddress } from "../../../../features/studio/questions/question-address";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

const fields = z.object({
  draft: z.uuid(),
  in: languageSchema,
  base: z.coerce.number().pipe(z.int().min(0)),
  seat: z.uuid(),
  format: z.enum(importFormatNames),
  questions: fileSchema,
  rest: z.literal("yes").optional(),
});

const megabyte = 1_000_000;

/** Questions of another system for the draft of a guide, for a form without script: they wait there for facts. */
export default serveForm({
  path: "/api/studio/forms/import-questions",
  role: roles,
  takes: "multipart",
  fields,
  limit: saveDraftEndpoint.limit,
  bodyLimit: 2 * megabyte,
  run: async ({ input: { draft: id, in: language, rest, ...sent }, ...call }) => {
    const input = { ...sent, language, takeRest: rest === "yes" };
    const saved = await importQuestions({ ...call, params: { ...call.params, id }, input });
    return map(saved, (outcome) => ({ path: draftOutcomeAddress(questionsAddress(id, language), outcome) }));
  },
});
