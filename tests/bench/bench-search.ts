import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { findArticle } from "../../src/data/article/find-article";
import type { Database } from "../../src/data/database/database";
import { migrate } from "../../src/data/database/migration/migrate";
import { openDatabase } from "../../src/data/database/open-database";
import { publishArticle } from "../../src/data/publication/publish-article";
import { indexOutdated } from "../../src/data/search/index/index-outdated";
import { searchArticles } from "../../src/data/search/search-articles";
import type { Article } from "../../src/domain/article/article";
import { readQuery } from "../../src/domain/search/query/search-query";
import { importOntario } from "../support/import-ontario";
import { measureSearch, searchQueries } from "../support/measure-search";
import { startPostgres } from "../support/postgres-server";
import { runProduct } from "../support/run-product";
import { median, spread, timed } from "./spread";

const many = 200;
const rounds = 3;

/** The same guide under other names and titles: the hardest case, because every word is in every one of them. */
const copies = (article: Article, count: number): Article[] =>
  Array.from({ length: count }, (_, index) => ({
    ...article,
    slug: `${article.slug}-${index}`,
    title: `Province ${index}: ${article.title}`,
    redirectFrom: [],
  }));

const fill = async (database: Database) => {
  await migrate(database);
  await importOntario(database);
};

const addCopies = async ({ client }: Database) => {
  const article = await findArticle(client, "ontario-cpso");
  if (!article) throw new Error("There is no guide to copy.");
  const { revision: _revision, publishedAt: _at, ...content } = article;
  const times: number[] = [];
  for (const copy of copies({ ...content, items: [] }, many - 1)) {
    await publishArticle(client, copy, { origin: "file", now: new Date() });
    times.push(await timed(() => indexOutdated(client)));
  }
  return times;
};

const timeQueries = async ({ client }: Database) => {
  const times: number[] = [];
  const queries = searchQueries.filter(({ language }) => language === "en");
  for (let round = 0; round <= rounds; round++)
    for (const { query, language } of queries) {
      const took = await timed(() => searchArticles(client, language, readQuery(query, language)));
      if (round > 0) times.push(took);
    }
  return times;
};

const benchDatabase = async (kind: string, DATABASE_URL?: string): Promise<string[]> => {
  const opened = await openDatabase({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")), DATABASE_URL });
  if (!opened.ok) throw new Error(opened.failure);
  const database = opened.value;
  await fill(database);
  const one = await timeQueries(database);
  const publishing = await addCopies(database);
  const all = await timeQueries(database);
  await database.close();
  return [`| ${kind} | ${spread(one)} | ${spread(all)} | ${spread(publishing)} |`];
};

/** How well the queries are answered: the same on both databases, so one is asked. */
const rank = async (): Promise<string[]> => {
  const opened = await openDatabase({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")) });
  if (!opened.ok) throw new Error(opened.failure);
  await fill(opened.value);
  const rows: string[] = [];
  for (const language of ["en", "fr"] as const) {
    const { count, reciprocalRank, first, answersFirst } = await measureSearch(opened.value.client, language);
    rows.push(
      `| ${language} | ${count} | ${reciprocalRank.toFixed(3)} | ${first.toFixed(3)} | ${answersFirst.toFixed(3)} |`,
    );
  }
  await opened.value.close();
  return rows;
};

/** A page of results as a browser gets it, and the script beside it. */
const weigh = async (): Promise<string[]> => {
  const product = await runProduct({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")) });
  const ask = async (address: string) => Buffer.from(await (await fetch(`${product.origin}${address}`)).arrayBuffer());
  const addresses = searchQueries.map(({ query }) => `/search?${new URLSearchParams({ q: query })}`);
  const bytes: number[] = [];
  const times: number[] = [];
  for (const address of [...addresses, ...addresses]) {
    let page = Buffer.alloc(0);
    times.push(await timed(async () => (page = await ask(address))));
    bytes.push(gzipSync(page).length);
  }
  const script = gzipSync(await ask("/generated/search.js")).length;
  await product.end("SIGTERM");
  const warm = times.slice(addresses.length);
  return [
    `| ${(median(bytes) / 1000).toFixed(1)} (${(Math.max(...bytes) / 1000).toFixed(1)}) | ${(script / 1000).toFixed(1)} | ${spread(warm)} |`,
  ];
};

/** Search: how well it ranks, how much it weighs, how long it takes with one guide and with many. */
export const benchSearch = async (): Promise<string[]> => {
  const postgres = await startPostgres();
  const server = await benchDatabase("PostgreSQL", await postgres.createDatabase());
  await postgres.stop();
  return [
    "| search | queries | mean reciprocal rank | found first | said first |",
    "|---|---|---|---|---|",
    ...(await rank()),
    "",
    "| page of results, gzip, kB (largest) | script, kB | warm page, one guide, ms |",
    "|---|---|---|",
    ...(await weigh()),
    "",
    `| ms, p50 (p99) | 1 guide | ${many} guides | indexing one of ${many} |`,
    "|---|---|---|---|",
    ...server,
    ...(await benchDatabase("embedded")),
  ];
};
