import { type Catalogue, type CatalogueEntry, prepareCatalogue } from "../domain/block/catalogue";
import type { PrismaClient } from "./generated/client";

const kept = new WeakMap<PrismaClient, { generation: number; catalogue: Promise<Catalogue> }>();

const read = async (client: PrismaClient): Promise<Catalogue> => {
  const [articles, entries] = await Promise.all([
    client.$queryRaw<{ slug: string; sections: string[] }[]>`
      SELECT a.slug, ARRAY(SELECT s->>'anchor' FROM jsonb_array_elements(r.content->'sections') s) AS sections
      FROM article a JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number`,
    client.$queryRaw<CatalogueEntry[]>`
      SELECT v.id AS version, i.identity, i.article_slug AS article, v.section, v.form, v.objective, v.stem
      FROM item_version v JOIN item i ON i.id = v.item_id
      WHERE v.retired_at IS NULL`,
  ]);
  return prepareCatalogue(articles, entries);
};

/**
 * What blocks are chosen from, kept in this process until a publication raises the generation. `generation`: what the
 * caller has just read from `content_state`; a publication between the two reads only brings newer content.
 */
export const loadCatalogue = (client: PrismaClient, generation: number): Promise<Catalogue> => {
  const known = kept.get(client);
  if (known?.generation === generation) return known.catalogue;
  const catalogue = read(client);
  kept.set(client, { generation, catalogue });
  catalogue.catch(() => kept.delete(client));
  return catalogue;
};
