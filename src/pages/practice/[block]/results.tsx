import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../../domain/language";
import { loadResults } from "../../../features/practice/results/load-results";
import { ResultsView } from "../../../features/practice/results/results-view";
import { withLearner } from "../../../http/learner/with-learner";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ResultsView>;

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const opened = await loadResults(caller, String(query.block), now);
  if (opened === "unknown") return { notFound: true };
  if (opened === "open")
    return {
      redirect: { destination: addressIn(language, `/practice/${query.block}`), permanent: false },
    };
  return { props: opened };
});

const ResultsPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={messagesIn(language).results.title}
      here="/practice"
      path={`/practice/${props.results.id}/results`}
    >
      <ResultsView {...props} />
    </PageShell>
  );
};

export default ResultsPage;
