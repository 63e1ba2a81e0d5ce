import { LRUCache } from "lru-cache";
import type { Item } from "../../domain/item/item";
import { int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "./stored-item";

/**
 * Which state of an item version a row was read in, of an item version `v`: what is no part of its hash may be brought up
 * to date in place, and each change of a row leaves the number of its transaction.
 */
export const itemStamp = Prisma.sql`v.hash || ' ' || v.xmin::text AS stamp`;

type ItemRef = { version: number; stamp: string };

/** As much text of items as the content of a dozen articles; in memory it takes about three times that. */
const maxCharacters = 8 * 2 ** 20;

type Items = LRUCache<string, Item>;

// Bundlers load a module once for each entry. Each database has items of its own.
const key = Symbol.for("iatrox.items");
const shared = globalThis as { [key]?: WeakMap<PrismaClient, Items> };

const cacheOf = (client: PrismaClient): Items => {
  shared[key] ??= new WeakMap();
  const found = shared[key].get(client);
  if (found) return found;
  const made: Items = new LRUCache({ maxSize: maxCharacters });
  shared[key].set(client, made);
  return made;
};

/** As text, so that its length is known and it is parsed once. */
const itemTexts = query(
  { version: int, stamp: text, content: text },
  (versions: readonly number[]) => Prisma.sql`
    SELECT v.id AS version, ${itemStamp}, v.content::text AS content
    FROM item_version v WHERE v.id = ANY(${[...versions]}::int[])`,
  (sql, { version }) => sql([version]),
);

const nameOf = ({ version, stamp }: ItemRef) => `${version} ${stamp}`;

/** The items of these versions, by version. Most are in memory: nearly all answers are to a few thousand items. */
export const loadItems = async (client: PrismaClient, refs: readonly ItemRef[]): Promise<Map<number, Item>> => {
  const cache = cacheOf(client);
  const items = new Map<number, Item>();
  const missing: number[] = [];
  for (const ref of refs) {
    const item = cache.get(nameOf(ref));
    if (item) items.set(ref.version, item);
    else missing.push(ref.version);
  }
  if (missing.length === 0) return items;
  for (const { content, ...ref } of await itemTexts(client, missing)) {
    const item = storedItem(JSON.parse(content));
    cache.set(nameOf(ref), item, { size: content.length });
    items.set(ref.version, item);
  }
  return items;
};

/** The item of one of them. */
export const itemOf = (items: ReadonlyMap<number, Item>, version: number): Item => {
  const item = items.get(version);
  if (!item) throw new Error(`There is no item version ${version}.`);
  return item;
};
