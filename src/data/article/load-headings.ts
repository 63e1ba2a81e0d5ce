import { LRUCache } from "lru-cache";
import type { SectionHeading } from "../../domain/block/to-results";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const headingsOf = query(
  { section: text, heading: text },
  (article: string, revision: number) => Prisma.sql`
    SELECT s.value->>'anchor' AS section, s.value->>'heading' AS heading
    FROM revision r, jsonb_array_elements(r.content->'sections') WITH ORDINALITY AS s (value, place)
    WHERE r.article_slug = ${article} AND r.number = ${revision}::int
    ORDER BY s.place`,
  (sql, { article }) => sql(article, 1),
);

/** By database: of its revisions, none of which ever changes. Reading them means to unpack whole articles. */
const caches = new WeakMap<PrismaClient, LRUCache<string, SectionHeading[]>>();
const mostArticles = 200;

const headingsIn = async (client: PrismaClient, article: string, revision: number): Promise<SectionHeading[]> => {
  const cache = caches.get(client) ?? new LRUCache<string, SectionHeading[]>({ max: mostArticles });
  caches.set(client, cache);
  const name = `${article} ${revision}`;
  const found = cache.get(name);
  if (found) return found;
  const headings = (await headingsOf(client, article, revision)).map((heading) => ({ article, ...heading }));
  cache.set(name, headings);
  return headings;
};

/** The sections of these revisions of articles, in the order of each article. `revisions`: by slug. */
export const loadHeadings = async (
  client: PrismaClient,
  revisions: ReadonlyMap<string, number>,
): Promise<SectionHeading[]> => {
  const articles = [...revisions].sort(([one], [other]) => (one < other ? -1 : 1));
  return (await Promise.all(articles.map(([article, revision]) => headingsIn(client, article, revision)))).flat();
};
