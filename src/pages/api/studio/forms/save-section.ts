import { z } from "zod";
import { translationAddress } from "../../../../domain/draft/draft-address";
import { languageSchema } from "../../../../domain/language-schema";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { slugSchema } from "../../../../domain/slug";
import { saveSection } from "../../../../features/publishing/translation/save-section";
import {
  saveTranslatedFact,
  type TranslatedFactChange,
} from "../../../../features/publishing/translation/save-translated-fact";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

const common = { draft: z.uuid(), in: languageSchema, base: z.coerce.number().pipe(z.int().min(0)), seat: z.uuid() };
const anchor = z.string().max(200);
/** One line, whatever was pasted: what it says stands in one line of the article. */
const line = z.string().transform((text) => text.replace(/\s+/g, " ").trim());

const fields = z.union([
  z.object({ ...common, act: z.literal("begin") }),
  z.object({ ...common, fact: slugSchema, section: anchor, quote: line, claim: line, original: z.string().max(1000) }),
  z.object({
    ...common,
    section: anchor,
    // A line end takes two characters in a form and one where it is stored.
    text: z.string().transform((text) => text.replaceAll("\r\n", "\n")),
  }),
]);

const toFact = ({
  fact: id,
  section,
  quote,
  claim,
  original,
}: Omit<TranslatedFactChange["fact"], "id"> & { fact: string }) => {
  return { id, section, quote, claim, original };
};

/** One section of a translation, a fact of it, or its beginning, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/save-section",
  role: roles,
  fields,
  limit: saveDraftEndpoint.limit,
  bodyLimit: saveDraftEndpoint.bodyLimit,
  run: async ({ input, ...call }) => {
    const { draft: id, in: language, base, seat } = input;
    const about = { ...call, params: { ...call.params, id } };
    const section = "section" in input ? input.section : null;
    const saved =
      "fact" in input
        ? await saveTranslatedFact({
            ...about,
            input: { language, base, seat, fact: toFact(input) },
          })
        : await saveSection({
            ...about,
            input: {
              language,
              base,
              seat,
              section: "text" in input ? { anchor: input.section, text: input.text } : null,
            },
          });
    const at = section === null ? "" : `#section-${section}`;
    return map(saved, (outcome) => ({
      path: `${draftOutcomeAddress(translationAddress(id, language), outcome)}${at}`,
    }));
  },
});
