import type { GetServerSideProps } from "next";
import Head from "next/head";
import { findArticle } from "../../../data/article/find-article";
import { reading } from "../../../data/database/replica/reading";
import { articleAddressIn, articleSlugIn } from "../../../domain/article/article-slug";
import { languageSchema } from "../../../domain/language-schema";
import { toArticleView } from "../../../features/reading/article/article-view";
import { ReportThanks } from "../../../features/reading/reporting/report-thanks";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = {
  article: { title: string; address: string };
  section: { anchor: string; heading: string } | null;
  /** Of the article, without its language. */
  path: string;
};

/** Where the form of a section leads. The section is named only where the guide has it, so that nobody can put words here. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, locale }) => {
  const language = languageSchema.parse(locale);
  const slug = String(params?.slug);
  const article = await reading(
    async (client) => (await findArticle(client, articleSlugIn(language, slug))) ?? findArticle(client, slug),
  );
  if (!article) return { notFound: true };
  const { title, sections } = toArticleView(article);
  const section = sections.find(({ anchor }) => anchor === query.section) ?? null;
  const address = articleAddressIn(language, slug);
  return { props: { article: { title, address }, section, path: `/articles/${slug}` } };
};

const Thanks = ({ article, section, ...shell }: Props) => (
  <PageShell title={messagesIn(useLanguage()).readingReport.thanksTitle} here="/articles" {...shell}>
    <Head>
      <meta name="robots" content="noindex" />
    </Head>
    <ReportThanks article={article} section={section} />
  </PageShell>
);

export default Thanks;
