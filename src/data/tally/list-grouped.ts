import { formSchema } from "../../domain/item/form";
import { languageSchema } from "../../domain/language-schema";
import { itemFlagSchema } from "../../domain/statistics/first-attempts/item-flags";
import type { GroupedVersion } from "../../domain/statistics/first-attempts/statistics-row";
import { tallySchema } from "../../domain/statistics/first-attempts/tally";
import { json, oneOf, orNull, text, texts } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const liveVersions = query(
  {
    article: text,
    section: text,
    form: oneOf(formSchema),
    model: orNull(text),
    fact: text,
    language: oneOf(languageSchema),
    tally: orNull(json),
    flags: orNull(texts),
  },
  (article: string | null) => Prisma.sql`
    SELECT v.article_slug AS article, v.section, v.form, v.model, v.content #>> '{passage,fact}' AS fact, v.language,
      t.tally, t.flags
    FROM item_version v
    LEFT JOIN version_tally t ON t.item_version_id = v.id
    WHERE v.retired_at IS NULL AND (${article}::text IS NULL OR v.article_slug = ${article})
    ORDER BY v.id`,
  (sql, { article }) => sql(article),
);

/** The item versions that are asked now, of one article by its slug or of all, with what was counted and flagged of each. */
export const listGroupedVersions = async (client: PrismaClient, article: string | null): Promise<GroupedVersion[]> =>
  (await liveVersions(client, article)).map(({ tally, flags, ...version }) => ({
    ...version,
    tally: tallySchema.parse(tally ?? {}),
    flags: (flags ?? []).flatMap((flag) => itemFlagSchema.safeParse(flag).data ?? []),
  }));
