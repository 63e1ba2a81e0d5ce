import type { GetServerSideProps } from "next";
import { findWithdrawal, type WithdrawalNotice } from "../../../data/article/find-withdrawal";
import { currentDatabase } from "../../../data/database/current-database";
import { articleSlugIn } from "../../../domain/article/article-slug";
import { addressIn, type Language } from "../../../domain/language";
import { languageSchema } from "../../../domain/language-schema";
import { slugSchema } from "../../../domain/slug";
import { publishedLanguages } from "../../../features/reading/published-languages";
import { WithdrawnArticle } from "../../../features/reading/withdrawn/withdrawn-article";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** `path` and `languages`: of the article where it can still be read. */
type Props = { article: WithdrawalNotice; path: string; languages: Language[] };

/** Where a withdrawn guide's address leads: a page made beforehand cannot say 410. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ params, locale, res }) => {
  const language = languageSchema.parse(locale);
  const slug = slugSchema.safeParse(params?.slug);
  if (!slug.success) return { notFound: true };
  const { client } = await currentDatabase();
  const article = await findWithdrawal(client, articleSlugIn(language, slug.data));
  if (!article) return { redirect: { destination: addressIn(language, `/articles/${slug.data}`), permanent: false } };
  res.statusCode = 410;
  return { props: { article, languages: await publishedLanguages(slug.data), path: `/articles/${slug.data}` } };
};

const Gone = ({ article, ...shell }: Props) => {
  const { gone } = messagesIn(useLanguage()).errorPage;
  return (
    <PageShell title={gone.title(article.title)} here="/articles" {...shell}>
      <WithdrawnArticle article={article} />
    </PageShell>
  );
};

export default Gone;
