import type { GetStaticPaths, GetStaticProps } from "next";
import { findArticle } from "../../../data/article/find-article";
import { currentDatabase } from "../../../data/database/current-database";
import { articleSlugIn, excerptsAddress, originalSlugOf } from "../../../domain/article/article-slug";
import { type Language, toLanguage } from "../../../domain/language";
import { slugSchema } from "../../../domain/slug";
import { type Excerpts, excerptsOf } from "../../../features/reading/excerpts/excerpts";
import { ExcerptsView } from "../../../features/reading/excerpts/excerpts-view";
import { publishedLanguages } from "../../../features/reading/published-languages";
import { leadOn } from "../../../features/reading/related/lead-on";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** Seconds after which a server looks again, so that every server follows a publication within a minute. */
const revalidate = 60;

type Props = { excerpts: Excerpts; languages: Language[] };

/** Made on first request and anew when the guide is published, as the guide itself is. */
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: "blocking" });

export const getStaticProps: GetStaticProps<Props> = async ({ params, locale }) => {
  const language = toLanguage(locale);
  const slug = slugSchema.safeParse(params?.slug);
  if (!slug.success) return { notFound: true, revalidate };
  const { client } = await currentDatabase();
  const article = await findArticle(client, articleSlugIn(language, slug.data));
  // A guide that is gone, moved or not in this language says so itself.
  const redirect = article ? undefined : await leadOn(client, language, slug.data);
  if (redirect) return { redirect, revalidate };
  const excerpts = article && excerptsOf(article);
  if (!excerpts || excerpts.withExcerpt === 0) return { notFound: true, revalidate };
  return { props: { excerpts, languages: await publishedLanguages(slug.data) }, revalidate };
};

const ExcerptsPage = ({ excerpts, languages }: Props) => {
  const messages = messagesIn(useLanguage()).readingSources;
  return (
    <PageShell
      title={messages.excerptsTitle(excerpts.title)}
      here="/articles"
      path={excerptsAddress(originalSlugOf(excerpts.slug))}
      languages={languages}
    >
      <ExcerptsView excerpts={excerpts} />
    </PageShell>
  );
};

export default ExcerptsPage;
