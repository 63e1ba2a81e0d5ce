import { z } from "zod";
import type { Article } from "../../domain/article/article";
import type { Prisma } from "../generated/client";

/** An article without its items. */
export type RevisionContent = Omit<Article, "items">;

/** What its readers rest on; the rest was checked when it was published. */
const commonSchema = z.looseObject({
  title: z.string(),
  language: z.string(),
  sections: z.array(z.looseObject({ anchor: z.string(), heading: z.string() })),
  facts: z.array(z.looseObject({ id: z.string(), quote: z.string() })),
  sources: z.array(z.looseObject({ id: z.string(), url: z.string() })),
});
const revisionSchema = z.custom<RevisionContent>(
  (content) => commonSchema.safeParse(content).success,
  "This is no revision of an article.",
);

/** An article as `publishArticle` stored it, from `revision.content`. */
export const storedRevision = (content: Prisma.JsonValue): RevisionContent => revisionSchema.parse(content);
