import type { GetServerSideProps } from "next";
import { currentDatabase } from "../../data/current-database";
import { type ListedArticle, listArticles } from "../../data/list-articles";
import { GuideList } from "../../features/reading/list/guide-list";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { guides: ListedArticle[] };

export const getServerSideProps: GetServerSideProps<Props> = async () => {
  const { client } = await currentDatabase();
  return { props: { guides: await listArticles(client) } };
};

const Articles = ({ guides }: Props) => (
  <PageShell title="Guides" here="/articles" description="All guides, each with the day it was last reviewed.">
    <h1>Guides</h1>
    <p className="mt-3 text-lead text-quiet">
      The bottom line first, then the steps, each claim with its official source.
    </p>
    <GuideList guides={guides} />
  </PageShell>
);

export default Articles;
