import type { GetStaticPaths, GetStaticProps } from "next";
import { findArticle } from "../../data/article/find-article";
import { currentDatabase } from "../../data/database/current-database";
import { listSignatures } from "../../data/signature/list-signatures";
import { articleSlugIn, originalSlugOf } from "../../domain/article/article-slug";
import { addressIn, type Language, toLanguage } from "../../domain/language";
import { claimStatesOf } from "../../domain/signature/signature";
import { type SignedClaims, signedClaims } from "../../domain/signature/signed-claims";
import { slugSchema } from "../../domain/slug";
import { ArticlePage } from "../../features/reading/article/article-page";
import { type ArticleView, toArticleView } from "../../features/reading/article/article-view";
import { type ArticleText, compileArticle } from "../../features/reading/compile-article";
import { isIllustrated, loadIllustrations } from "../../features/reading/figures/load-illustrations";
import { publishedLanguages } from "../../features/reading/published-languages";
import { leadOn } from "../../features/reading/related/lead-on";
import { loadRelated } from "../../features/reading/related/load-related";
import type { RelatedArticles } from "../../features/reading/related/related-list";
import { httpEnv } from "../../http/http-env";
import { sendsMail } from "../../http/sends-mail";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** Seconds after which a server looks again, so that every server follows a publication within a minute. */
const revalidate = 60;

type Props = {
  article: ArticleView;
  text: ArticleText;
  signed: SignedClaims | null;
  near: RelatedArticles;
  /** Those that the guide is published in. In others its original is framed by the language of the page. */
  languages: Language[];
  isIllustrated: boolean;
  /** Where the product is reached; null where nobody has said so. */
  site: string | null;
  asksAddress: boolean;
};

/** Pages are made on first request: a build needs no database, and publishing needs no build. */
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: "blocking" });

export const getStaticProps: GetStaticProps<Props> = async ({ params, locale }) => {
  const language = toLanguage(locale);
  const requested = String(params?.slug);
  const slug = slugSchema.safeParse(requested.toLowerCase());
  if (!slug.success) return { notFound: true, revalidate };
  if (slug.data !== requested) {
    return { redirect: { destination: addressIn(language, `/articles/${slug.data}`), permanent: true }, revalidate };
  }
  const { client } = await currentDatabase();
  const translated = await findArticle(client, articleSlugIn(language, slug.data));
  const redirect = translated ? undefined : await leadOn(client, language, slug.data);
  if (redirect) return { redirect, revalidate };
  const article = translated ?? (await findArticle(client, slug.data));
  if (!article) return { notFound: true, revalidate };
  const languages = await publishedLanguages(slug.data);
  const near = await loadRelated(client, language, article.slug);
  const site = httpEnv().SITE_URL?.replace(/\/$/, "") ?? null;
  return {
    props: {
      article: toArticleView(article, await loadIllustrations(client, article)),
      text: await compileArticle(article),
      signed: signedClaims(await listSignatures(client, article.slug), claimStatesOf(article)),
      near,
      languages,
      isIllustrated: isIllustrated(article),
      site,
      asksAddress: sendsMail(),
    },
    revalidate,
  };
};

const Page = ({ article, text, signed, near, site, asksAddress }: Props) => (
  <PageShell
    title={article.title}
    description={article.summary}
    here="/articles"
    path={`/articles/${originalSlugOf(article.slug)}`}
    layout="bare"
    offersLanguage={false}
  >
    <ArticlePage
      asksAddress={asksAddress}
      article={article}
      text={text}
      signed={signed}
      near={near}
      site={site ?? undefined}
    />
  </PageShell>
);

export default Page;
