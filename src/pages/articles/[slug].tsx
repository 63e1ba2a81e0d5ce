import type { GetStaticPaths, GetStaticProps } from "next";
import { currentDatabase } from "../../data/current-database";
import { findArticle } from "../../data/find-article";
import { isPublished } from "../../data/is-published";
import { articleAddress, editionIn } from "../../domain/article/edition";
import { addressIn, languageNamed, otherLanguage } from "../../domain/language";
import { slugSchema } from "../../domain/slug";
import { compileGuide, type GuideText } from "../../features/reading/compile-guide";
import { type Guide, guideOf } from "../../features/reading/guide/guide";
import { GuidePage } from "../../features/reading/guide/guide-page";
import { leadOn } from "../../features/reading/guide/lead-on";
import { openNear } from "../../features/reading/guide/open-near";
import type { NearGuides } from "../../features/reading/guide/other-guides";
import { settings } from "../../http/settings";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

/** Seconds after which a server looks again, so that every server follows a publication within a minute. */
const revalidate = 60;

type Props = {
  guide: Guide;
  text: GuideText;
  near: NearGuides;
  otherAddress: string | null;
  /** Where the product is reached; null where nobody has said so. */
  site: string | null;
};

/** Pages are made on first request: a build needs no database, and publishing needs no build. */
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: "blocking" });

export const getStaticProps: GetStaticProps<Props> = async ({ params, locale }) => {
  const language = languageNamed(locale);
  const asked = String(params?.slug);
  const slug = slugSchema.safeParse(asked.toLowerCase());
  if (!slug.success) return { notFound: true, revalidate };
  if (slug.data !== asked) {
    return { redirect: { destination: addressIn(language, `/articles/${slug.data}`), permanent: true }, revalidate };
  }
  const { client } = await currentDatabase();
  const article = await findArticle(client, editionIn(language, slug.data));
  if (article) {
    const other = editionIn(otherLanguage(language), slug.data);
    const otherAddress = (await isPublished(client, other)) ? articleAddress(other) : null;
    const near = await openNear(client, article.slug);
    const site = settings().SITE_URL?.replace(/\/$/, "") ?? null;
    return {
      props: { guide: guideOf(article), text: await compileGuide(article), near, otherAddress, site },
      revalidate,
    };
  }
  const redirect = await leadOn(client, language, slug.data);
  return redirect ? { redirect, revalidate } : { notFound: true, revalidate };
};

const Page = ({ guide, text, near, otherAddress, site }: Props) => (
  <PageShell
    title={guide.title}
    description={guide.summary}
    here="/articles"
    otherAddress={otherAddress ?? undefined}
    layout="bare"
  >
    <GuidePage guide={guide} text={text} near={near} site={site ?? undefined} />
  </PageShell>
);

export default Page;
