import type { GetStaticPaths, GetStaticProps } from "next";
import { currentDatabase } from "../../data/current-database";
import { findArticle } from "../../data/find-article";
import { findMovedArticle } from "../../data/find-moved-article";
import { slugSchema } from "../../domain/slug";
import { compileGuide, type GuideText } from "../../features/reading/compile-guide";
import { type Guide, guideOf } from "../../features/reading/guide/guide";
import { GuidePage } from "../../features/reading/guide/guide-page";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** Seconds after which a server looks again, so that every server follows a publication within a minute. */
const revalidate = 60;

type Props = { guide: Guide; text: GuideText };

/** Pages are made on first request: a build needs no database, and publishing needs no build. */
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: "blocking" });

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const asked = String(params?.slug);
  const slug = slugSchema.safeParse(asked.toLowerCase());
  if (!slug.success) return { notFound: true, revalidate };
  if (slug.data !== asked) return { redirect: { destination: `/articles/${slug.data}`, permanent: true }, revalidate };
  const { client } = await currentDatabase();
  const article = await findArticle(client, slug.data);
  if (article) return { props: { guide: guideOf(article), text: await compileGuide(article) }, revalidate };
  const moved = await findMovedArticle(client, slug.data);
  if (moved) return { redirect: { destination: `/articles/${moved}`, permanent: true }, revalidate };
  return { notFound: true, revalidate };
};

const ArticlePage = ({ guide, text }: Props) => (
  <PageShell title={guide.title} description={guide.summary} here="/articles" layout="bare">
    <GuidePage guide={guide} text={text} />
  </PageShell>
);

export default ArticlePage;
