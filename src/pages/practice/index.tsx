import type { GetServerSideProps, PageConfig } from "next";
import { addressIn, languageNamed, otherLanguage } from "../../domain/language";
import { BlockBuilder } from "../../features/practising/starting/block-builder";
import { OpenBlocks } from "../../features/practising/starting/open-blocks";
import { openPractice, type Practice } from "../../features/practising/starting/open-practice";
import { Presets } from "../../features/practising/starting/presets";
import { DueToday } from "../../features/progress/due-today";
import { Notices } from "../../features/progress/notices";
import { openToday, type Today } from "../../features/progress/open-today";
import { OwnPages } from "../../features/progress/own-pages";
import { useLanguage, useWords } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";
import { startingWords } from "../../words/starting-words";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Practice & { today: Today; now: string };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query, locale }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const now = new Date();
  const today = await openToday(req, now);
  const practice = await openPractice(req, query, languageNamed(locale), now);
  return { props: { ...practice, today, now: now.toISOString() } };
};

const PracticePage = ({ blocks, today, now, ...practice }: Props) => {
  const language = useLanguage();
  const words = useWords(startingWords);
  return (
    <PageShell
      title={words.title}
      here="/practice"
      description={words.description}
      otherAddress={addressIn(otherLanguage(language), "/practice")}
    >
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead text-quiet">{words.lead}</p>
      {today.due > 0 && practice.all?.due !== 0 && <DueToday due={today.due} bound={practice.asked.filters.language} />}
      <Notices notices={today.notices} />
      {blocks.length > 0 && <OpenBlocks blocks={blocks} now={now} />}
      {practice.guides.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-5">{words.newSet}</h2>
          <Presets {...practice} />
          <BlockBuilder {...practice} />
        </section>
      ) : (
        <p className="notice mt-8">
          {words.nothingYet} <a href={addressIn(language, "/articles")}>{words.readMeanwhile}</a> {words.meanwhile}
        </p>
      )}
      {today.known && <OwnPages />}
    </PageShell>
  );
};

export default PracticePage;
