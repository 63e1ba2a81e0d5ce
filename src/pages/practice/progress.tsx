import type { PageConfig } from "next";
import { listArticles } from "../../data/article/list-articles";
import { questionLanguage } from "../../domain/article/question-language";
import { addressIn } from "../../domain/language";
import { loadProgress } from "../../features/progress/load-progress";
import { type Progress, ProgressView, ReportedPart } from "../../features/progress/progress-view";
import { type LearnerDay, loadDay } from "../../features/today/load-day";
import { loadPathwayArticles, type PathwayArticles } from "../../features/today/load-pathway-articles";
import { PathwayQuestions } from "../../features/today/pathway-questions";
import { TodayCard } from "../../features/today/today-card";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { progress: Progress | null; day: LearnerDay | null; ofPathways: PathwayArticles };

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  if (!caller) return { props: { progress: null, day: null, ofPathways: {} } };
  const published = await listArticles(caller.client);
  const bound = questionLanguage(language, published);
  const { forecast, ...day } = await loadDay(caller, { bound, now });
  const progress = await loadProgress(caller, { query, published, language, bound, forecast, now });
  const ofPathways = await loadPathwayArticles({ published, language, bound });
  return { props: { progress, day, ofPathways } };
});

const ProgressPage = ({ progress, day, ofPathways }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).progress;
  return (
    <PageShell title={messages.title} here="/practice" description={messages.description} path="/practice/progress">
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{messages.practice}</a>
      </p>
      <h1>{messages.title}</h1>
      {progress && progress.blocks.length > 0 ? (
        <>
          <PathwayQuestions articles={ofPathways} />
          <ProgressView {...progress}>{day && <TodayCard day={day} level={2} />}</ProgressView>
          <script src={builtFile("/generated/progress.js")} defer />
        </>
      ) : (
        <>
          <p className="mt-3 text-lead">{messages.none}</p>
          <p className="actions mt-7">
            <ButtonLink href={addressIn(language, "/practice")}>{messages.start}</ButtonLink>
          </p>
          {progress && <ReportedPart reports={progress.reports} />}
        </>
      )}
    </PageShell>
  );
};

export default ProgressPage;
