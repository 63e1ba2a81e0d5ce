import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { BlockBuilder } from "../../features/practice/builder/block-builder";
import { loadPractice, type Practice } from "../../features/practice/builder/load-practice";
import { OpenBlocks } from "../../features/practice/builder/open-blocks";
import { Presets } from "../../features/practice/builder/presets";
import { DueToday } from "../../features/progress/due-today";
import { loadToday, type Today } from "../../features/progress/load-today";
import { Notices } from "../../features/progress/notices";
import { OwnPages } from "../../features/progress/own-pages";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Practice & { today: Today; now: string };

export const getServerSideProps = withLearner<Props>(async ({ caller, query, language, now }) => {
  const today = await loadToday(caller, now);
  const practice = await loadPractice(caller, query, language, now);
  return { props: { ...practice, today, now: now.toISOString() } };
});

const PracticePage = ({ blocks, today, now, ...practice }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  return (
    <PageShell title={messages.title} here="/practice" description={messages.description} path="/practice">
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">{messages.lead}</p>
      {today.due > 0 && practice.all?.due !== 0 && (
        <DueToday due={today.due} bound={practice.chosen.filters.language} />
      )}
      <Notices notices={today.notices} />
      {blocks.length > 0 && <OpenBlocks blocks={blocks} now={now} />}
      {practice.articles.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-5">{messages.newSet}</h2>
          <Presets {...practice} />
          <BlockBuilder {...practice} />
        </section>
      ) : (
        <p className="notice mt-8">
          {messages.nothingYet} <a href={addressIn(language, "/articles")}>{messages.readMeanwhile}</a>{" "}
          {messages.meanwhile}
        </p>
      )}
      {today.hasPractised && <OwnPages />}
    </PageShell>
  );
};

export default PracticePage;
