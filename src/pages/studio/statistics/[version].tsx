import type { PageConfig } from "next";
import { addressIn } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import type { ItemStatisticsRow } from "../../../domain/statistics/first-attempts/statistics-row";
import { loadItemStatistics } from "../../../features/studio/statistics/load-statistics";
import { statisticsAddress, versionAddress } from "../../../features/studio/statistics/statistics-address";
import { VersionStatistics } from "../../../features/studio/statistics/version-view";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { row: ItemStatisticsRow; others: ItemStatisticsRow[] };

export const getServerSideProps = withPerson<Props>(roles, async ({ query }) => {
  const version = /^\d{1,9}$/.test(String(query.version)) ? Number(query.version) : null;
  const rows = version === null ? null : await loadItemStatistics(version);
  const row = rows?.find((each) => each.version === version);
  if (!rows || !row) return { notFound: true };
  return { props: { row, others: rows.filter((each) => each !== row) } };
});

const StudioVersionStatistics = ({ row, others }: Props) => {
  const language = useLanguage();
  const { studio, itemStatistics: messages } = messagesIn(language);
  const list = statisticsAddress({ by: "item", article: row.article, sort: "flags", isFalling: true });
  return (
    <PageShell title={messages.title} description={messages.description} path={versionAddress(row.version)}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
        <span aria-hidden="true">/</span>
        <a href={addressIn(language, list)}>{messages.title}</a>
      </p>
      <h1>{messages.heads.question}</h1>
      <VersionStatistics row={row} others={others} />
    </PageShell>
  );
};

export default StudioVersionStatistics;
