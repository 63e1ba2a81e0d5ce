import type { GetServerSideProps } from "next";
import { addressIn, languageNamed, otherLanguage } from "../domain/language";
import { openFeed } from "../features/reading/feeds/open-feed";
import { HomeView } from "../features/reading/home/home-view";
import { type News, newsOf } from "../features/reading/home/news";
import { type ListedGuide, openList } from "../features/reading/list/open-list";
import { useLanguage, useWords } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";
import { homeWords } from "../words/home-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { guides: ListedGuide[]; news: News[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => {
  const language = languageNamed(locale);
  const guides = await openList(language);
  return { props: { guides, news: newsOf(await openFeed({ language })) } };
};

const Home = (props: Props) => {
  const words = useWords(homeWords);
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <PageShell title={words.title} description={words.description} otherAddress={addressIn(other, "/")}>
      <HomeView {...props} />
    </PageShell>
  );
};

export default Home;
