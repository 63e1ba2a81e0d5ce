import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { openResults } from "../../../features/practising/results/open-results";
import { ResultsView } from "../../../features/practising/results/results-view";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ResultsView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const opened = await openResults(req, String(query.block), new Date());
  if (opened === "unknown") return { notFound: true };
  if (opened === "open") return { redirect: { destination: `/practice/${query.block}`, permanent: false } };
  return { props: opened };
};

const ResultsPage = (props: Props) => (
  <PageShell title="Results" here="/practice">
    <ResultsView {...props} />
  </PageShell>
);

export default ResultsPage;
