import { type ComponentProps, useState } from "react";
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
  const { block } = props;
  const [current, setCurrent] = useState(props.current);
  const { position } = runnerMessagesIn(useLanguage()).player;
  return (
    <PageShell
      title={position(current + 1, block.questions.length)}
      here="/practice"
      path={`/practice/${block.id}`}
      offersLanguage={false}
    >
      <Runner {...props} onShow={setCurrent} />
    </PageShell>
  );
};

export default QuestionPage;
