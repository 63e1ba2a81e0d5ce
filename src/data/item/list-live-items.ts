import type { Item } from "../../domain/item/item";
import { json } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "./stored-item";

const liveItems = query(
  { content: json },
  (article: string) => Prisma.sql`
    SELECT v.content FROM item_version v
    WHERE v.article_slug = ${article} AND v.retired_at IS NULL
    ORDER BY v.item_id`,
  (sql, { article }) => sql(article),
);

/** The items of an article that are asked now, in the order in which they were first published. */
export const listLiveItems = async (client: PrismaClient, article: string): Promise<Item[]> =>
  (await liveItems(client, article)).map(({ content }) => storedItem(content));
