import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { listArticles } from "../../../data/article/list-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { readCountedState } from "../../../data/tally/read-state";
import { addressIn } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { statisticsGroupings } from "../../../domain/statistics/first-attempts/statistics-row";
import { loadStatistics } from "../../../features/studio/statistics/load-statistics";
import { groupRow, itemRow, sortRows } from "../../../features/studio/statistics/sort-rows";
import { sortKeys, statisticsPath } from "../../../features/studio/statistics/statistics-address";
import { StatisticsPage } from "../../../features/studio/statistics/statistics-view";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** As many as one page shows; all of them come as files. */
const mostRows = 200;

type Props = ComponentProps<typeof StatisticsPage>;

export const getServerSideProps = withPerson<Props>(roles, async ({ query }) => {
  const { client } = await currentDatabase();
  const articles = (await listArticles(client)).map(({ slug, title, language }) => ({ slug, title, language }));
  const by = statisticsGroupings.find((each) => each === query.by) ?? "article";
  const article = articles.find(({ slug }) => slug === query.article)?.slug ?? null;
  const sort = sortKeys.find((each) => each === query.sort) ?? (by === "item" ? "flags" : "name");
  // Numbers begin with the highest.
  const isFalling = query.order === undefined ? sort !== "name" : query.order === "falling";
  const view = { by, article, sort, isFalling };
  const { countedAt } = await readCountedState(client);
  const shown = { view, articles, countedOn: countedAt?.slice(0, 10) ?? null };
  // The questions of all guides are some thousand rows: those come as files.
  if (by === "item" && article === null) return { props: { ...shown, rows: null, all: 0 } };
  const loaded = await loadStatistics({ by, ...(article !== null && { article }) });
  const rows = loaded.ok ? [...loaded.value.items.map(itemRow), ...loaded.value.groups.map(groupRow)] : [];
  return { props: { ...shown, rows: sortRows(rows, sort, isFalling).slice(0, mostRows), all: rows.length } };
});

const StudioStatistics = (props: Props) => {
  const language = useLanguage();
  const { studio, itemStatistics: messages } = messagesIn(language);
  return (
    <PageShell title={messages.title} description={messages.description} path={statisticsPath}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1>{messages.title}</h1>
      <StatisticsPage {...props} />
    </PageShell>
  );
};

export default StudioStatistics;
