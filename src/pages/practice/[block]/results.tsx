import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn, languageNamed, otherLanguage } from "../../../domain/language";
import { loadResults } from "../../../features/practice/results/load-results";
import { ResultsView } from "../../../features/practice/results/results-view";
import { resultsMessages } from "../../../messages/results-messages";
import { useLanguage, useMessages } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ResultsView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query, locale }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const opened = await loadResults(req, String(query.block), new Date());
  if (opened === "unknown") return { notFound: true };
  if (opened === "open")
    return {
      redirect: { destination: addressIn(languageNamed(locale), `/practice/${query.block}`), permanent: false },
    };
  return { props: opened };
};

const ResultsPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={useMessages(resultsMessages).title}
      here="/practice"
      otherAddress={addressIn(otherLanguage(language), `/practice/${props.results.id}/results`)}
    >
      <ResultsView {...props} />
    </PageShell>
  );
};

export default ResultsPage;
