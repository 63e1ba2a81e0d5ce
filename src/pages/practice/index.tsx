import type { PageConfig } from "next";
import { listArticles } from "../../data/article/list-articles";
import { currentDatabase } from "../../data/database/current-database";
import { questionLanguage } from "../../domain/article/question-language";
import { addressIn } from "../../domain/language";
import { BlockBuilder } from "../../features/practice/builder/block-builder";
import { loadPractice, type Practice } from "../../features/practice/builder/load-practice";
import { OpenBlocks } from "../../features/practice/builder/open-blocks";
import { Presets } from "../../features/practice/builder/presets";
import { Notices } from "../../features/progress/notices";
import { OwnPages } from "../../features/progress/own-pages";
import { CopyNote } from "../../features/today/copy-note";
import { leadOf } from "../../features/today/lead-of";
import { type LearnerDay, loadDay } from "../../features/today/load-day";
import { loadPathwayArticles, type PathwayArticles } from "../../features/today/load-pathway-articles";
import { PathwayQuestions } from "../../features/today/pathway-questions";
import { TodayCard } from "../../features/today/today-card";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { PlanLink } from "../../ui/plan-link";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Practice & { day: LearnerDay | null; now: string; ofPathways: PathwayArticles };

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const { client } = await currentDatabase();
  const published = await listArticles(client);
  const bound = questionLanguage(language, published);
  const day = caller && (await loadDay(caller, { bound, now }));
  const practice = await loadPractice(caller, { query, published, bound, now });
  const ofPathways = await loadPathwayArticles({ published, language, bound });
  return { props: { ...practice, ofPathways, day, now: now.toISOString() } };
});

const PracticePage = ({ day, now, ofPathways, ...practice }: Props) => {
  const language = useLanguage();
  const { builder: messages, itemStatistics } = messagesIn(language);
  return (
    <PageShell title={messages.title} here="/practice" description={messages.description} path="/practice">
      <CopyNote path="/practice" />
      <PathwayQuestions articles={ofPathways} />
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">{messages.label}</p>
      <p className="mt-2 text-small text-quiet">{messages.lead}</p>
      {day && (
        <div className="mt-6">
          <TodayCard day={day} level={2} />
        </div>
      )}
      <Notices notices={day?.notices ?? []} />
      {day && day.others.length > 0 && <OpenBlocks blocks={day.others} now={now} />}
      {practice.articles.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-5">{messages.newSet}</h2>
          <div className="grid justify-items-start gap-2">
            <Presets {...practice} isFirst={day === null || leadOf(day) === null} />
            {!day && <PlanLink />}
          </div>
          <BlockBuilder {...practice} />
        </section>
      ) : (
        <p className="notice mt-8">
          {messages.nothingYet} <a href={addressIn(language, "/articles")}>{messages.readMeanwhile}</a>{" "}
          {messages.meanwhile}
        </p>
      )}
      {day && <OwnPages />}
      {practice.articles.length > 0 && (
        <p className="mt-10 text-small">
          <a className="inline-flex min-h-11 items-center" href={addressIn(language, "/question-statistics")}>
            {itemStatistics.public.link}
          </a>
        </p>
      )}
      <script src={builtFile("/generated/practice.js")} defer />
    </PageShell>
  );
};

export default PracticePage;
