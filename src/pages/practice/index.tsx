import type { GetServerSideProps, PageConfig } from "next";
import { currentDatabase } from "../../data/current-database";
import { type ListedArticle, listArticles } from "../../data/list-articles";
import { BlockBuilder } from "../../features/practising/block-builder";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { guides: ListedArticle[] };

export const getServerSideProps: GetServerSideProps<Props> = async () => {
  const { client } = await currentDatabase();
  const articles = await listArticles(client);
  return { props: { guides: articles.filter(({ items }) => items.total > 0) } };
};

const PracticePage = ({ guides }: Props) => (
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
  </PageShell>
);

export default PracticePage;
