import type { GetServerSideProps, PageConfig } from "next";
import { BlockBuilder } from "../../features/practising/starting/block-builder";
import { OpenBlocks } from "../../features/practising/starting/open-blocks";
import { openPractice, type Practice } from "../../features/practising/starting/open-practice";
import { Presets } from "../../features/practising/starting/presets";
import { DueToday } from "../../features/progress/due-today";
import { Notices } from "../../features/progress/notices";
import { openToday, type Today } from "../../features/progress/open-today";
import { OwnPages } from "../../features/progress/own-pages";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Practice & { today: Today };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const now = new Date();
  const today = await openToday(req, now);
  return { props: { ...(await openPractice(req, query, now)), today } };
};

const PracticePage = ({ blocks, today, ...practice }: Props) => (
  <PageShell
    title="Practice"
    here="/practice"
    description="Questions on the guides, each bound to a dated official source."
  >
    <h1>Practice</h1>
    <p className="mt-3 text-lead text-quiet">
      Every answer leads back to the sentence of the guide and its official source.
    </p>
    {today.due > 0 && <DueToday due={today.due} />}
    <Notices notices={today.notices} />
    {blocks.length > 0 && <OpenBlocks blocks={blocks} />}
    {practice.guides.length > 0 ? (
      <section className="mt-10">
        <h2 className="mb-5">A new set of questions</h2>
        <Presets {...practice} />
        <BlockBuilder {...practice} />
      </section>
    ) : (
      <p className="notice mt-8">
        There are no questions yet. <a href="/articles">Read the guides</a> meanwhile.
      </p>
    )}
    {today.known && <OwnPages />}
  </PageShell>
);

export default PracticePage;
