import type { GetServerSideProps } from "next";
import { currentDatabase } from "../data/current-database";
import { type ListedArticle, listArticles } from "../data/list-articles";
import { Welcome } from "../features/reading/list/welcome";
import { PageShell } from "../ui/page-shell";
import { withoutScript } from "../ui/without-script";

export const config = withoutScript;

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
