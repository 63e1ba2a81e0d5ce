import { currentDatabase } from "../../../data/database/current-database";
import { listGroupedVersions } from "../../../data/tally/list-grouped";
import { analyseArticles, findVersionArticle } from "../../../data/tally/load-versions";
import { readCountedState } from "../../../data/tally/read-state";
import { originalSlugOf } from "../../../domain/article/article-slug";
import { failure, type Result, success } from "../../../domain/result";
import {
  type ItemStatisticsRow,
  type StatisticsReply,
  statisticsGroupings,
  toGroupRows,
  toItemRow,
} from "../../../domain/statistics/first-attempts/statistics-row";
import { type ProblemDetails, wrongField } from "../../../http/problem/problem-details";

const wrongGrouping = wrongField(["by"], `Write one of ${statisticsGroupings.join(", ")}.`);
const unknownArticle = wrongField(
  ["article"],
  "Write the slug of a guide with questions, such as ontario-cpso or ontario-cpso.fr.",
);

/** Of one article, by its slug, or of all. Its translations are read with it, to be compared. */
const loadItemRows = async (article: string | null): Promise<ItemStatisticsRow[]> => {
  const { client } = await currentDatabase();
  const rows: ItemStatisticsRow[] = [];
  for await (const analysed of analyseArticles(client, article === null ? undefined : originalSlugOf(article)))
    rows.push(...analysed.map(toItemRow));
  return article === null ? rows : rows.filter((row) => row.article === article);
};

/** The statistics of items, each by itself or put together. `by`: `item` where it is absent; `article`: of one guide alone. */
export const loadStatistics = async (query: {
  by?: string | undefined;
  article?: string | undefined;
}): Promise<Result<StatisticsReply, ProblemDetails<400>>> => {
  const { client } = await currentDatabase();
  const by = statisticsGroupings.find((each) => each === (query.by ?? "item"));
  if (by === undefined) return failure(wrongGrouping);
  const article = query.article === undefined || query.article === "" ? null : query.article;
  const items = by === "item" ? await loadItemRows(article) : [];
  const grouped = by === "item" ? [] : await listGroupedVersions(client, article);
  if (article !== null && items.length + grouped.length === 0) return failure(unknownArticle);
  const { countedAt } = await readCountedState(client);
  return success({ by, article, countedAt, items, groups: by === "item" ? [] : toGroupRows(grouped, by) });
};

/** All versions of an item that are known, the newest first; null: there is no such version. */
export const loadItemStatistics = async (version: number): Promise<ItemStatisticsRow[] | null> => {
  const article = await findVersionArticle((await currentDatabase()).client, version);
  if (article === null) return null;
  const rows = await loadItemRows(article);
  const own = rows.find((row) => row.version === version);
  return own ? rows.filter(({ identity }) => identity === own.identity).reverse() : null;
};
