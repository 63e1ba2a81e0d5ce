import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../domain/language";
import { openStart } from "../../features/practice/builder/start/open-start";
import { StartView } from "../../features/practice/builder/start/start-view";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof StartView>;

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const opened = await openStart(caller, query, now);
  if ("redirect" in opened) {
    return { redirect: { destination: addressIn(language, opened.redirect), permanent: false } };
  }
  return { props: opened };
});

const StartPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell
      title={messagesIn(language).builder.timedTitle}
      here="/practice"
      path={`/practice/start?${new URLSearchParams(props.fields)}`}
    >
      <StartView {...props} />
    </PageShell>
  );
};

export default StartPage;
