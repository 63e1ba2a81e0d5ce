import type { ComponentProps } from "react";
import { addressIn } from "../../../domain/language";
import { loadBlock } from "../../../features/practice/player/load-block";
import { Runner } from "../../../features/practice/player/runner";
import { withLearner } from "../../../http/learner/with-learner";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

type Props = ComponentProps<typeof Runner>;

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const opened = await loadBlock(caller, query, language, now);
  if (opened === "unknown") return { notFound: true };
  if (opened === "over")
    return { redirect: { destination: addressIn(language, `/practice/${query.block}/results`), permanent: false } };
  return { props: opened };
});

const QuestionPage = (props: Props) => {
  const { block, current } = props;
  const language = useLanguage();
  const { page } = runnerMessagesIn(language).player;
  return (
    <PageShell title={page(current + 1, block.questions.length)} here="/practice" path={`/practice/${block.id}`}>
      <Runner {...props} />
    </PageShell>
  );
};

export default QuestionPage;
