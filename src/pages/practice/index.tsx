import type { GetServerSideProps, PageConfig } from "next";
import { BlockBuilder } from "../../features/practising/starting/block-builder";
import { OpenBlocks } from "../../features/practising/starting/open-blocks";
import { openPractice } from "../../features/practising/starting/open-practice";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Awaited<ReturnType<typeof openPractice>>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  res.setHeader("Cache-Control", "private, no-store");
  return { props: await openPractice(req, new Date()) };
};

const PracticePage = ({ guides, blocks }: Props) => (
  <PageShell
    title="Practice"
    here="/practice"
    description="Questions on the guides, each bound to a dated official source."
  >
    <h1>Practice</h1>
    <p className="mt-3 text-lead text-quiet">
      Every answer leads back to the sentence of the guide and its official source.
    </p>
    {guides.length > 0 ? (
      <div className="mt-8">
        <BlockBuilder guides={guides} />
      </div>
    ) : (
      <p className="notice mt-8">
        There are no questions yet. <a href="/articles">Read the guides</a> meanwhile.
      </p>
    )}
    {blocks.length > 0 && <OpenBlocks blocks={blocks} />}
  </PageShell>
);

export default PracticePage;
