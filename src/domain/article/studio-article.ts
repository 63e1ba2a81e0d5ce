import { z } from "zod";
import { listedDraftSchema } from "../draft/public-draft";
import { languageSchema } from "../language-schema";
import { revisionOriginSchema } from "./publication/import-decision";
import { withdrawalSchema } from "./publication/withdrawal";

/** A guide in a list of the studio. `slug`: of its original. */
export const listedStudioArticleSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  isWithdrawn: z.boolean(),
});
export type ListedStudioArticle = z.infer<typeof listedStudioArticleSchema>;

/**
 * A guide as those see it who look after it. `versions`: the article in each language with its revisions, the newest first. Of a
 * revision: `note`, what it told readers that the one before had not; `by`, `acceptedBy`: who published it in the studio, and
 * who had accepted it; `override`: why nobody had; `isRestorable`: its texts are stored.
 */
export const studioArticleSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  withdrawn: withdrawalSchema.pick({ on: true, why: true, instead: true }).nullable(),
  versions: z.array(
    z.strictObject({
      slug: z.string(),
      language: languageSchema,
      title: z.string(),
      isWithdrawn: z.boolean(),
      revisions: z.array(
        z.strictObject({
          number: z.int(),
          at: z.iso.datetime(),
          origin: revisionOriginSchema,
          note: z.string().nullable(),
          isRestorable: z.boolean(),
          isCurrent: z.boolean(),
          by: z.string().nullable(),
          acceptedBy: z.string().nullable(),
          override: z.string().nullable(),
        }),
      ),
    }),
  ),
  drafts: z.array(listedDraftSchema),
});
export type StudioArticle = z.infer<typeof studioArticleSchema>;
