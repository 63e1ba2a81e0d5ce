import type { PublicationPlan } from "../domain/article/plan-publication";
import { hashItem } from "../domain/question/hash-item";
import type { Item } from "../domain/question/item";
import type { Prisma } from "./generated/client";

const rowsOf = (items: readonly Item[]): string =>
  JSON.stringify(
    items.map((item) => {
      const { identity, form, section, objective, stem } = item;
      return { identity, form, section, objective, stem, hash: hashItem(item), content: item };
    }),
  );

const retire = (transaction: Prisma.TransactionClient, identities: readonly string[], now: Date) =>
  transaction.$executeRaw`
    UPDATE item_version SET retired_at = ${now}
    FROM item
    WHERE item.id = item_version.item_id AND item_version.retired_at IS NULL
      AND item.identity = ANY(${[...identities]}::text[])`;

/** An identity that was retired before comes back as a further version of the same item. */
const addVersions = async (transaction: Prisma.TransactionClient, slug: string, items: readonly Item[], now: Date) => {
  const rows = rowsOf(items);
  await transaction.$executeRaw`
    INSERT INTO item (identity, article_slug)
    SELECT identity, ${slug} FROM jsonb_to_recordset(${rows}::jsonb) AS next (identity text)
    ON CONFLICT (identity) DO NOTHING`;
  await transaction.$executeRaw`
    INSERT INTO item_version (item_id, article_slug, number, hash, form, section, objective, stem, content, created_at)
    SELECT item.id, item.article_slug, 1 + COALESCE((SELECT max(number) FROM item_version WHERE item_id = item.id), 0),
           next.hash, next.form, next.section, next.objective, next.stem, next.content, ${now}
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS next (identity text, hash text, form text, section text, objective text, stem text, content jsonb)
    JOIN item ON item.identity = next.identity`;
};

/** What is no part of an item's hash, such as the day its source was read again, is brought up to date in place. */
const refresh = (transaction: Prisma.TransactionClient, items: readonly Item[]) =>
  transaction.$executeRaw`
    UPDATE item_version SET content = next.content, section = next.section
    FROM jsonb_to_recordset(${rowsOf(items)}::jsonb) AS next (identity text, section text, content jsonb)
    JOIN item ON item.identity = next.identity
    WHERE item_version.item_id = item.id AND item_version.retired_at IS NULL AND item_version.content <> next.content`;

/** Does to the tables what the plan says, with as many statements for a hundred thousand items as for one. */
export const applyPlan = async (
  transaction: Prisma.TransactionClient,
  slug: string,
  { created, changed, retired, unchanged }: PublicationPlan,
  now: Date,
): Promise<void> => {
  await retire(transaction, [...retired, ...changed.map(({ identity }) => identity)], now);
  await addVersions(transaction, slug, [...created, ...changed], now);
  await refresh(transaction, unchanged);
};
