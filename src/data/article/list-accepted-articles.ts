import { LRUCache } from "lru-cache";
import { revisionOriginSchema } from "../../domain/article/publication/import-decision";
import { flag, int, oneOf, orNull, text, texts } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const article = {
  id: text,
  slug: text,
  /** Of the accepted revision. */
  hash: text,
  number: int,
  origin: oneOf(revisionOriginSchema),
  /** Of the files as they were published last, on disk or by the studio. */
  fileHash: orNull(text),
  withdrawn: flag,
};

/** What a revision says that is asked of each article. `facts`: the ids of what it states. */
const summary = { title: text, facts: texts };

type ArticleSummary = RowOf<typeof summary>;
export type AcceptedArticle = Omit<RowOf<typeof article>, "number"> & ArticleSummary;

const listArticles = query(
  article,
  () => Prisma.sql`
    SELECT a.id, a.slug, r.hash, r.number, r.origin, (
        SELECT hash FROM revision AS written
        WHERE written.article_slug = a.slug AND written.origin <> 'restored' ORDER BY number DESC LIMIT 1
      ) AS "fileHash", a.withdrawn IS NOT NULL AS withdrawn
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    ORDER BY a.slug`,
  (sql) => sql(),
);

const readSummaries = query(
  { hash: text, ...summary },
  (revisions: readonly { slug: string; number: number }[]) => Prisma.sql`
    SELECT r.hash, r.content->>'title' AS title,
      ARRAY(SELECT f->>'id' FROM jsonb_array_elements(r.content->'facts') f) AS facts
    FROM jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) AS wanted (slug text, number int)
    JOIN revision r ON r.article_slug = wanted.slug AND r.number = wanted.number`,
  (sql, { article: slug }) => sql([{ slug, number: 1 }]),
);

/** Hash of a revision → what it says: revisions do not change, and to unpack a thousand of them takes a tenth of a second. */
const known = new LRUCache<string, ArticleSummary>({ max: 100_000 });

type Client = Parameters<typeof listArticles>[0];

/** Everything that was ever published under its present name, live or withdrawn. `again`: what was renamed meanwhile is read once more. */
export const listAcceptedArticles = async (client: Client, again = true): Promise<AcceptedArticle[]> => {
  const articles = await listArticles(client);
  const unknown = articles.flatMap(({ slug, hash, number }) => (known.has(hash) ? [] : [{ slug, number }]));
  const read = unknown.length === 0 ? [] : await readSummaries(client, unknown);
  for (const { hash, ...own } of read) known.set(hash, own);
  if (again && articles.some(({ hash }) => !known.has(hash))) return listAcceptedArticles(client, false);
  return articles.flatMap(({ number: _number, ...each }) => {
    const own = known.get(each.hash);
    return own ? [{ ...each, ...own }] : [];
  });
};
