import type { GetServerSideProps } from "next";
import { currentDatabase } from "../data/current-database";
import { type ListedArticle, listArticles } from "../data/list-articles";
import { preferredEditions } from "../domain/article/preferred-editions";
import { addressIn, languages } from "../domain/language";
import { languageSchema } from "../domain/language-schema";
import { openFeed } from "../features/reading/feeds/open-feed";
import { HomeView } from "../features/reading/home/home-view";
import { type News, newsOf } from "../features/reading/home/news";
import { useLanguage, useWords } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";
import { homeWords } from "../words/home-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { guides: ListedArticle[]; news: News[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => {
  const language = languageSchema.parse(locale);
  const { client } = await currentDatabase();
  const guides = preferredEditions(language, await listArticles(client));
  return { props: { guides, news: newsOf(await openFeed({ language })) } };
};

const Home = (props: Props) => {
  const words = useWords(homeWords);
  const language = useLanguage();
  const other = languages.find((name) => name !== language) ?? language;
  return (
    <PageShell title={words.title} description={words.description} otherAddress={addressIn(other, "/")}>
      <HomeView {...props} />
    </PageShell>
  );
};

export default Home;
