import type { Article } from "../../domain/article/article";
import type { PublicationPlan } from "../../domain/article/publication/plan-publication";
import { overdueOn } from "../../domain/fact/overdue-on";
import { formOf } from "../../domain/item/forms/forms";
import { hashItem } from "../../domain/item/hash-item";
import type { Item } from "../../domain/item/item";
import type { Language } from "../../domain/language";
import { drawOf } from "../../domain/random/draw-of";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";

type PublicationContext = Pick<Article, "slug" | "id" | "language" | "facts" | "sources">;

const rowsOf = (items: readonly Item[], context: PublicationContext): string => {
  const overdueOnOf = overdueOn(context);
  return JSON.stringify(
    items.map((item) => {
      const { identity, form, section, objective, stem, origin } = item;
      const model = origin.kind === "generated" ? origin.model : null;
      const found = { draw: drawOf(identity), overdue_on: overdueOnOf(item), hash: hashItem(item), content: item };
      const enemies = item.enemies ?? [];
      const difficulty = formOf(item).likelyDifficulty[origin.kind];
      return { identity, form, section, objective, enemies, stem, model, difficulty, ...found };
    }),
  );
};

const retire = command(
  (identities: readonly string[], now: Date) => Prisma.sql`
    UPDATE item_version SET retired_at = ${now} FROM item
    WHERE item.id = item_version.item_id AND item_version.retired_at IS NULL
      AND item.identity = ANY(${[...identities]}::text[])`,
  (sql, { now }) => sql(["sample/q0"], now),
);

const insertItems = command(
  (rows: string, { slug, id = slug }: Pick<PublicationContext, "slug" | "id">) => Prisma.sql`
    INSERT INTO item (identity, article_id, article_slug)
    SELECT identity, ${id}, ${slug} FROM jsonb_to_recordset(${rows}::jsonb) AS next (identity text)
    ON CONFLICT (identity) DO NOTHING`,
  (sql, { article }) => sql("[]", { slug: article }),
);

/** An identity that was retired before comes back as a further version of the same item. */
const insertVersions = command(
  (rows: string, language: Language, now: Date) => Prisma.sql`
    INSERT INTO item_version (item_id, article_slug, language, number, hash, form, section, objective, enemies, stem,
                              model, difficulty, draw, overdue_on, content, created_at)
    SELECT item.id, item.article_slug, ${language}, 1 + COALESCE((SELECT max(number) FROM item_version WHERE item_id = item.id), 0),
           next.hash, next.form, next.section, next.objective, next.enemies, next.stem, next.model, next.difficulty, next.draw,
           next.overdue_on, next.content, ${now}
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS next (identity text, hash text, form form, section text, objective text, enemies text[], stem text, model text,
               difficulty difficulty, draw double precision, overdue_on date, content jsonb)
    JOIN item ON item.identity = next.identity`,
  (sql, { now }) => sql("[]", "en", now),
);

/** What is no part of an item's hash, such as the day its source was read again, is brought up to date in place. */
const refresh = command(
  (rows: string) => Prisma.sql`
    UPDATE item_version SET content = next.content, section = next.section, enemies = next.enemies, overdue_on = next.overdue_on
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS next (identity text, section text, enemies text[], overdue_on date, content jsonb)
    JOIN item ON item.identity = next.identity
    WHERE item_version.item_id = item.id AND item_version.retired_at IS NULL
      AND (item_version.content <> next.content OR item_version.overdue_on IS DISTINCT FROM next.overdue_on)`,
  (sql) => sql("[]"),
);

/** Does to the tables what the plan says, `refreshed` being what is unchanged and stored otherwise, with as many statements for a hundred thousand items as for one. */
export const applyPlan = async (
  transaction: Prisma.TransactionClient,
  context: PublicationContext,
  { created, changed, retired }: Pick<PublicationPlan, "created" | "changed" | "retired">,
  { refreshed, now }: { refreshed: readonly Item[]; now: Date },
): Promise<void> => {
  const replaced = [...retired, ...changed.map(({ identity }) => identity)];
  if (replaced.length > 0) await retire(transaction, replaced, now);
  const next = [...created, ...changed];
  if (next.length > 0) {
    const rows = rowsOf(next, context);
    await insertItems(transaction, rows, context);
    await insertVersions(transaction, rows, context.language, now);
  }
  if (refreshed.length > 0) await refresh(transaction, rowsOf(refreshed, context));
};
