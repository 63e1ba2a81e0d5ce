import { z } from "zod";
import {
  factsAddress,
  frontMatterAddress,
  sourcesAddress,
  tablesAddress,
} from "../../../../domain/draft/draft-address";
import { originalLanguage } from "../../../../domain/language";
import { languageSchema } from "../../../../domain/language-schema";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { slugPattern } from "../../../../domain/slug-pattern";
import { editDraft } from "../../../../features/publishing/drafts/forms/edit-draft";
import { draftForms } from "../../../../features/publishing/drafts/forms/plan-edits";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { begunFactAddress, readBegunFact } from "../../../../features/studio/forms/begun-fact";
import { newQuestionAddress, questionsAddress } from "../../../../features/studio/questions/question-address";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

/** What every form of a draft sends, beside the fields of its own, which are text. */
const fields = z.looseObject({
  draft: z.uuid(),
  form: z.enum(draftForms),
  act: z.enum(["save", "remove"]),
  base: z.coerce.number().pipe(z.int().min(0)),
  seat: z.uuid(),
  in: languageSchema.default(originalLanguage),
  entry: z.union([z.literal(""), z.string().max(80).regex(slugPattern)]).default(""),
});

const textsIn = (sent: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
  );

/** The fields of a form that edits files of a draft, without script. */
export default serveForm({
  path: "/api/studio/forms/edit-draft",
  role: roles,
  fields,
  limit: saveDraftEndpoint.limit,
  run: async ({ input: { draft: id, form, act, base, seat, in: language, entry, ...sent }, ...call }) => {
    const input = { form, act, base, seat, language, entry, values: textsIn(sent) };
    const edited = await editDraft({ ...call, params: { id }, input });
    const fact = readBegunFact(sent, "fact-");
    const { question } = readBegunFact(sent);
    return map(edited, (outcome) => {
      const open = outcome.entry === "" ? undefined : outcome.entry;
      // A question that waits for the fact is gone on with.
      const ofFact = question && open ? newQuestionAddress(id, question, open) : factsAddress(id, open);
      const pages = {
        "front-matter": frontMatterAddress(id, language),
        source:
          fact.quote || fact.question
            ? begunFactAddress(id, { ...fact, source: outcome.entry })
            : sourcesAddress(id, open),
        fact: ofFact,
        quote: ofFact,
        table: tablesAddress(id, open),
        "table-row": tablesAddress(id, open),
        "item-model": questionsAddress(id, originalLanguage),
      };
      // Beside the fields of a fact, "Saved" would be taken for the fact.
      const isSourced = form === "source" && outcome.done === "saved" && pages.source.startsWith(factsAddress(id, ""));
      return { path: draftOutcomeAddress(pages[form], isSourced ? { ...outcome, done: "sourced" } : outcome) };
    });
  },
});
