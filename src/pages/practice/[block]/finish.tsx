import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../../domain/language";
import { FinishView } from "../../../features/practice/player/finish/finish-view";
import { openFinish } from "../../../features/practice/player/finish/open-finish";
import { withLearner } from "../../../http/learner/with-learner";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof FinishView>;

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const opened = await openFinish(caller, String(query.block), now);
  if (opened === "unknown") return { notFound: true };
  if (opened === "over") {
    const destination = addressIn(language, `/practice/${query.block}/results`);
    return { redirect: { destination, permanent: false } };
  }
  return { props: opened };
});

const FinishPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={messagesIn(language).player.finishTitle}
      here="/practice"
      path={`/practice/${props.block}/finish`}
    >
      <FinishView {...props} />
    </PageShell>
  );
};

export default FinishPage;
