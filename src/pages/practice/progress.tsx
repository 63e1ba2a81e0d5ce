import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { loadProgress } from "../../features/progress/load-progress";
import { type Progress, ProgressView } from "../../features/progress/progress-view";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { progress: Progress | null };

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => ({
  props: { progress: await loadProgress(caller, { query, language, now }) },
}));

const ProgressPage = ({ progress }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  return (
    <PageShell title={messages.title} here="/practice" description={messages.description} path="/practice/progress">
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{messages.practice}</a>
      </p>
      <h1>{messages.title}</h1>
      {progress ? (
        <ProgressView {...progress} />
      ) : (
        <>
          <p className="mt-3 text-lead">{messages.none}</p>
          <p className="actions mt-7">
            <ButtonLink href={addressIn(language, "/practice")}>{messages.start}</ButtonLink>
          </p>
        </>
      )}
    </PageShell>
  );
};

export default ProgressPage;
