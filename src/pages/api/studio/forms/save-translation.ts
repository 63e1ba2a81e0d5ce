import { z } from "zod";
import { draftAddress, translationAddress } from "../../../../domain/draft/draft-address";
import { submissionNoteSchema } from "../../../../domain/draft/draft-requests";
import { languageSchema } from "../../../../domain/language-schema";
import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { slugSchema } from "../../../../domain/slug";
import { typedText } from "../../../../domain/text/typed-text";
import { actOnDraft } from "../../../../features/publishing/drafts/act-on-draft";
import { translateQuestion } from "../../../../features/publishing/questions/translate-question";
import { beginTranslation } from "../../../../features/publishing/translation/begin-translation";
import { saveTranslation } from "../../../../features/publishing/translation/save-translation";
import { draftOutcomeAddress } from "../../../../features/studio/draft/draft-outcome";
import { questionAddress } from "../../../../features/studio/questions/question-address";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { saveDraftEndpoint } from "../drafts/[id]/files";

export const config = { api: { bodyParser: false } };

const save = z.coerce.number().pipe(z.int().min(0));
/** A field that the form has once for each section or fact; one alone comes without a list. */
const each = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item));
const anchor = z.string().max(200);
/** One line, whatever was pasted: what it says stands in one line of the article. */
const line = z.string().transform((text) => text.replace(/\s+/g, " ").trim());

const common = { draft: z.uuid(), in: languageSchema, base: save, factsBase: save, originalBase: save, seat: z.uuid() };

const fields = z.union([
  z.object({ ...common, act: z.literal("begin") }),
  z
    .object({
      ...common,
      title: typedText.optional(),
      summary: typedText.optional(),
      shortTitle: typedText.optional(),
      shortSummary: typedText.optional(),
      anchor: each(anchor),
      text: each(typedText),
      fact: each(slugSchema),
      factSection: each(anchor),
      original: each(z.string().max(1000)),
      offered: each(line),
      quote: each(line),
      claim: each(line),
      confirmed: anchor.optional(),
      automatic: z.literal("yes").optional(),
      show: z.literal("mend").optional(),
      // What else the button that was pressed asks for, once all of it is saved.
      act: z.literal("submit").optional(),
      path: submissionNoteSchema.shape.path,
      comment: submissionNoteSchema.shape.comment,
      question: z.string().max(200).optional(),
      questionsBase: save.optional(),
    })
    .refine(
      (form) =>
        form.anchor.length === form.text.length &&
        [form.factSection, form.original, form.offered, form.quote, form.claim].every(
          ({ length }) => length === form.fact.length,
        ),
      "Each section has one text, and each fact one of each field.",
    ),
]);

type Typed = Extract<z.infer<typeof fields>, { text: unknown }>;

const toTexts = ({ title, summary, shortTitle, shortSummary }: Typed) =>
  Object.fromEntries(
    Object.entries({ title, summary, shortTitle, shortSummary }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );

const toSections = ({ anchor: anchors, text: texts }: Typed) =>
  anchors.map((each, index) => ({ anchor: each, text: texts[index] ?? "" }));

const toFacts = ({ fact, factSection, original, offered, quote, claim }: Typed) =>
  fact.map((id, index) => ({
    id,
    section: factSection[index] ?? "",
    original: original[index] ?? "",
    offered: offered[index] ?? "",
    quote: quote[index] ?? "",
    claim: claim[index] ?? "",
  }));

/**
 * A translation with its facts, or its beginning, for a form without script and for the script that sends it while somebody writes.
 * Each button of the page sends all that was typed: what it asks for besides is done once that is saved.
 */
export default serveForm({
  path: "/api/studio/forms/save-translation",
  role: roles,
  fields,
  limit: saveDraftEndpoint.limit,
  bodyLimit: saveDraftEndpoint.bodyLimit,
  run: async ({ input, ...call }) => {
    const { draft: id, in: language, base, factsBase, originalBase, seat } = input;
    const about = { ...call, params: { ...call.params, id } };
    if (!("text" in input)) {
      const begun = await beginTranslation({ ...about, input: { language, base, seat } });
      return map(begun, (outcome) => ({ path: draftOutcomeAddress(translationAddress(id, language), outcome) }));
    }
    const { confirmed = null, automatic, show, act, comment, path, question, questionsBase = 0 } = input;
    const saved = await saveTranslation({
      ...about,
      input: {
        ...{ language, base, factsBase, originalBase, seat, confirmed, isAutomatic: automatic !== undefined },
        ...{ texts: toTexts(input), sections: toSections(input), facts: toFacts(input) },
      },
    });
    const at = confirmed === null ? "" : `#section-${confirmed}`;
    const shown = translationAddress(id, language, show !== undefined);
    // Whoever finds both versions of a line looks at them before anything else.
    if (!saved.ok || saved.value.conflicts > 0 || (act === undefined && question === undefined))
      return map(saved, (outcome) => ({ path: `${draftOutcomeAddress(shown, outcome)}${at}` }));
    if (question !== undefined) {
      const put = await translateQuestion({
        ...about,
        input: { language, base: questionsBase, seat, item: question },
      });
      return map(put, ({ item, ...outcome }) => ({
        path: draftOutcomeAddress(questionAddress(id, language, item), outcome),
      }));
    }
    const remark = path === undefined || comment === "" ? {} : { remark: { path, quote: "", text: comment } };
    const submitted = await actOnDraft(call.person, { draftId: id, act: "submit", now: call.now, ...remark });
    return map(submitted, () => ({ path: draftOutcomeAddress(draftAddress(id), { done: "submitted", conflicts: 0 }) }));
  },
});
