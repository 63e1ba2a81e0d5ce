import type { GetServerSideProps } from "next";
import type { CountedState } from "../data/tally/read-state";
import { loadSummary } from "../features/statistics/load-summary";
import { SummaryView } from "../features/statistics/summary-view";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<CountedState> = async () => ({ props: await loadSummary() });

const QuestionStatistics = (state: CountedState) => {
  const { public: messages } = messagesIn(useLanguage()).itemStatistics;
  return (
    <PageShell title={messages.title} description={messages.description} path="/question-statistics">
      <h1>{messages.title}</h1>
      <SummaryView {...state} />
    </PageShell>
  );
};

export default QuestionStatistics;
