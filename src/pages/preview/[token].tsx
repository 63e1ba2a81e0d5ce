import type { GetServerSideProps, PageConfig } from "next";
import { currentDatabase } from "../../data/database/current-database";
import { findPreview } from "../../data/draft-preview/find-preview";
import { articleAddressIn } from "../../domain/article/article-slug";
import { sharedPreviewAddress } from "../../domain/draft/draft-preview";
import { addressIn, type Language, originalLanguage, ownName, toLanguage } from "../../domain/language";
import { openContent } from "../../features/publishing/drafts/draft-content";
import { compilePreview } from "../../features/publishing/previews/compile-preview";
import { ArticlePreview } from "../../features/reading/article/article-preview";
import { loadPreview, type PreviewedArticle } from "../../features/reading/article/load-preview";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  address: string;
  title: string;
  /** Those that the draft has an article in. */
  spoken: Language[];
  isIllustrated: boolean;
  /** Null where it cannot be put together as it stands. */
  article: PreviewedArticle | null;
};

/** A draft for whoever has its address: nobody signs in, no cookie is read, and nothing keeps a copy. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ params, locale, res }) => {
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("X-Robots-Tag", "noindex, nofollow");
  const token = String(params?.token);
  const draft = await findPreview((await currentDatabase()).client, token);
  if (!draft || draft.state === "abandoned") return { notFound: true };
  const language = toLanguage(locale);
  if (draft.state === "published") {
    return { redirect: { destination: articleAddressIn(language, draft.article), permanent: false } };
  }
  const now = new Date();
  const content = await openContent();
  const own = await compilePreview(content, draft, { language, now });
  // A draft without this language is framed by it, as a guide is.
  const { article } = own.spoken.includes(language)
    ? own
    : await compilePreview(content, draft, { language: originalLanguage, now });
  const shown = article && (await loadPreview(article));
  const address = sharedPreviewAddress(token);
  return {
    props: {
      address,
      title: draft.title,
      spoken: own.spoken,
      article: shown,
      isIllustrated: shown?.isIllustrated ?? false,
    },
  };
};

/** Says what the page is, and leads to the other languages. */
const Banner = ({ address, spoken }: Pick<Props, "address" | "spoken">) => {
  const { previews } = messagesIn(useLanguage());
  return (
    <aside className="notice preview-bar" aria-label={previews.banner}>
      <p className="font-semibold">{previews.banner}</p>
      <p>{previews.bannerWhat}</p>
      {spoken.length > 1 && (
        <p className="actions">
          {spoken.map((other) => (
            <a key={other} href={addressIn(other, address)} hrefLang={other} lang={other}>
              {ownName(other)}
            </a>
          ))}
        </p>
      )}
    </aside>
  );
};

const SharedPreview = ({ address, title, spoken, article }: Props) => {
  const { previews, reading } = messagesIn(useLanguage());
  return (
    <PageShell title={`${previews.banner}${reading.colon}${title}`} path={address} layout={article ? "bare" : "column"}>
      <NoIndex />
      {article ? (
        <ArticlePreview article={article}>
          <Banner address={address} spoken={spoken} />
        </ArticlePreview>
      ) : (
        <>
          <Banner address={address} spoken={[]} />
          <h1>{title}</h1>
          <p className="mt-3">{previews.unreadable}</p>
        </>
      )}
    </PageShell>
  );
};

export default SharedPreview;
