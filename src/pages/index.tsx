import type { GetServerSideProps } from "next";
import { currentDatabase } from "../data/current-database";
import { type ListedArticle, listArticles } from "../data/list-articles";
import { Welcome } from "../features/reading/list/welcome";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { guides: ListedArticle[] };

export const getServerSideProps: GetServerSideProps<Props> = async () => {
  const { client } = await currentDatabase();
  return { props: { guides: await listArticles(client) } };
};

const Home = ({ guides }: Props) => (
  <PageShell
    title="Steps to practise medicine in Canada"
    description="Plain guides for doctors trained outside Canada, a dated official source behind every claim, and practice questions made from them."
  >
    <Welcome guides={guides} />
  </PageShell>
);

export default Home;
