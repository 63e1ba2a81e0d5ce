import { currentDatabase } from "../../../data/database/current-database";
import { findVersionArticle, listOriginalSlugs, loadTalliedVersions } from "../../../data/tally/load-versions";
import { readCountedState } from "../../../data/tally/read-state";
import { originalSlugOf } from "../../../domain/article/article-slug";
import { failure, type Result, success } from "../../../domain/result";
import { type AnalysedVersion, analyseVersions } from "../../../domain/statistics/first-attempts/analyse-versions";
import {
  type ItemStatisticsRow,
  type StatisticsGrouping,
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

/**
 * Of an article in one language, where its slug is given; its translations are read with it, to be compared. Undefined: it has no
 * questions, or there is none of that name.
 */
const analyse = async (article: string | null): Promise<AnalysedVersion[] | undefined> => {
  const { client } = await currentDatabase();
  if (article !== null) {
    const versions = analyseVersions(await loadTalliedVersions(client, originalSlugOf(article)));
    const own = versions.filter((version) => version.article === article);
    return own.length === 0 ? undefined : own;
  }
  const analysed: AnalysedVersion[] = [];
  for (const originalSlug of await listOriginalSlugs(client))
    analysed.push(...analyseVersions(await loadTalliedVersions(client, originalSlug)));
  return analysed;
};

/** The statistics of items, each by itself or put together. `by`: `item` where it is absent; `article`: of one guide alone. */
export const loadStatistics = async (query: {
  by?: string | undefined;
  article?: string | undefined;
}): Promise<Result<StatisticsReply, ProblemDetails<400>>> => {
  const by: StatisticsGrouping | undefined = statisticsGroupings.find((each) => each === (query.by ?? "item"));
  if (by === undefined) return failure(wrongGrouping);
  const article = query.article === undefined || query.article === "" ? null : query.article;
  const versions = await analyse(article);
  if (!versions) return failure(unknownArticle);
  const { countedAt } = await readCountedState((await currentDatabase()).client);
  return success({
    ...{ by, article, countedAt },
    items: by === "item" ? versions.map(toItemRow) : [],
    groups: by === "item" ? [] : toGroupRows(versions, by),
  });
};

/** All versions of an item that are known, the newest first; null: there is no such version. */
export const loadItemStatistics = async (version: number): Promise<ItemStatisticsRow[] | null> => {
  const { client } = await currentDatabase();
  const article = await findVersionArticle(client, version);
  if (article === null) return null;
  const rows = analyseVersions(await loadTalliedVersions(client, originalSlugOf(article))).map(toItemRow);
  const own = rows.find((row) => row.version === version);
  if (!own) return null;
  return rows.filter(({ identity }) => identity === own.identity).reverse();
};
