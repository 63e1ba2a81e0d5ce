import { z } from "zod";
import { sourceSchema } from "../../fact/source";
import { draftCheckSchema } from "../draft-check";
import { criticalKinds } from "./critical-changes";

const sentence = z.strictObject({ before: z.string().nullable(), now: z.string().nullable() });
const page = sourceSchema.pick({ title: true, publisher: true, url: true, stated: true });
const factState = z.strictObject({ claim: z.string(), quote: z.string(), source: page });
/** An answer of a question of several parts has the stem of its part; `text`: its reason. */
const answer = z.strictObject({ of: z.string(), stem: z.string(), text: z.string(), isKey: z.boolean() });
const item = z.strictObject({
  identity: z.string(),
  stem: z.string(),
  key: z.string(),
  answers: z.array(answer),
});

/** `answered`: how many learners answered it as it is now; `held`: how many have a card of what it tests. */
const used = { answered: z.int(), held: z.int() };

/** An article that the draft makes different, with what a second person has to judge. */
const articleSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  /** Null: readers have none of it yet. */
  revision: z.int().nullable(),
  /** Different because a shared file is, though none of its own files is. */
  isOther: z.boolean(),
  /** Null where it cannot be compiled; the diagnostics say why. */
  changes: z
    .strictObject({
      sections: z.array(
        z.strictObject({
          anchor: z.string().nullable(),
          heading: z.string(),
          kind: z.enum(["changed", "added", "removed"]),
          sentences: z.array(sentence),
          sources: z.array(z.strictObject({ sentences: z.array(z.string()), before: page, now: page })),
        }),
      ),
      critical: z.array(
        z.strictObject({
          kind: z.enum(criticalKinds),
          before: z.array(z.string()),
          now: z.array(z.string()),
          sentence,
          anchor: z.string().nullable(),
          heading: z.string(),
        }),
      ),
      hosts: z.array(z.string()),
      components: z.array(z.strictObject({ name: z.string(), before: z.int(), now: z.int() })),
      facts: z.array(
        z.strictObject({
          fact: z.string(),
          before: factState.nullable(),
          now: factState.nullable(),
          section: z.string().nullable(),
          cells: z.array(z.strictObject({ row: z.string(), attribute: z.string(), value: z.string() })),
          /** Other articles, translations among them, that state it. */
          alsoIn: z.array(z.strictObject({ slug: z.string(), title: z.string() })),
        }),
      ),
    })
    .nullable(),
  questions: z.strictObject({
    total: z.int(),
    added: z.array(item),
    changed: z.array(item.extend({ keyBefore: z.string(), ...used })),
    retired: z.array(item.extend(used)),
  }),
  /** How many will get a notice. */
  learners: z.int(),
  /** How many blocks that learners shared hold a question that changes or retires. */
  shares: z.int(),
});
export type ChangedArticle = z.infer<typeof articleSchema>;

/** What a draft would change for readers and learners, as it was at save `save`, and what stops it. */
export const draftChangesSchema = draftCheckSchema.extend({
  /** Files of which readers have a newer text than the one that the draft began from. */
  movedOn: z.array(z.string()),
  files: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.enum(["changed", "added", "removed"]),
      hunks: z.array(
        z.strictObject({
          line: z.int(),
          lines: z.array(z.strictObject({ kind: z.enum(["same", "before", "now"]), text: z.string() })),
        }),
      ),
    }),
  ),
  articles: z.array(articleSchema),
  /** Articles that readers get no longer; `questions`: how many can be asked of it now. */
  withdrawn: z.array(z.strictObject({ slug: z.string(), title: z.string(), questions: z.int() })),
  /** How many blocks that learners shared lose questions with these. */
  lostShares: z.int(),
  /** Whether the questionnaire of route.yaml changes with a fact that it rests on. */
  pathway: z.boolean(),
});
export type DraftChanges = z.infer<typeof draftChangesSchema>;
