import type { PageConfig } from "next";
import { findArticle } from "../../../../data/article/find-article";
import { currentDatabase } from "../../../../data/database/current-database";
import { articleSlugIn } from "../../../../domain/article/article-slug";
import type { DraftCheck } from "../../../../domain/draft/draft-check";
import { addressIn, type Language, languages, ownName, toLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { toPublicDiagnostics } from "../../../../features/publishing/drafts/check-draft";
import { compileDraft } from "../../../../features/publishing/drafts/draft-content";
import { findDraft } from "../../../../features/publishing/drafts/find-draft";
import { ArticleBody } from "../../../../features/reading/article/article-body";
import { ArticleHead } from "../../../../features/reading/article/article-head";
import { type ArticleView, toArticleView } from "../../../../features/reading/article/article-view";
import { Contents } from "../../../../features/reading/article/contents";
import { OutdatedTranslationNote } from "../../../../features/reading/article/outdated-translation-note";
import { type ArticleText, compileArticle } from "../../../../features/reading/compile-article";
import { hasMap, loadMap } from "../../../../features/reading/maps/load-map";
import { draftAddress, previewAddress } from "../../../../features/studio/draft/draft-address";
import { ProblemList } from "../../../../features/studio/draft/problem-list";
import { withPerson } from "../../../../http/person/with-person";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { NoIndex } from "../../../../ui/no-index";
import { PageShell } from "../../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  id: string;
  title: string;
  /** Those that the draft has an article in. */
  spoken: Language[];
  drawsMap: boolean;
  /** Null where it cannot be put together; `check` says why. */
  article: { view: ArticleView; text: ArticleText } | null;
  check: DraftCheck;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, now }) => {
  const id = String(query.id);
  const draft = await findDraft(person, id);
  if (!draft.ok) return { notFound: true };
  const { client } = await currentDatabase();
  const { article: original, title, files, lastSave } = draft.value;
  const texts = new Map(files.flatMap(({ path, text, save }) => (save > 0 ? [[path, text] as const] : [])));
  const { articles, diagnostics } = await compileDraft(client, { article: original, texts, now });
  const slugIn = (language: Language) => articleSlugIn(language, original);
  const slug = slugIn(toLanguage(typeof query.in === "string" ? query.in : undefined));
  const compiled = articles.find((each) => each.slug === slug);
  const article = compiled?.result.ok ? compiled.result.value : null;
  const failed = compiled && !compiled.result.ok ? compiled.result.failure : [];
  const published = await findArticle(client, slug);
  const shown = article && {
    view: toArticleView(
      { ...article, revision: (published?.revision ?? 0) + 1, items: { total: article.items.length, byForm: {} } },
      await loadMap(client, article),
    ),
    text: await compileArticle(article),
  };
  return {
    props: {
      ...{ id, title, article: shown, drawsMap: article !== null && hasMap(article) },
      spoken: languages.filter((language) => articles.some((each) => each.slug === slugIn(language))),
      check: { save: lastSave, diagnostics: article ? [] : toPublicDiagnostics([...failed, ...diagnostics]) },
    },
  };
});

/** Says what the page is, and leads back. */
const PreviewBar = ({ id, spoken }: Pick<Props, "id" | "spoken">) => {
  const language = useLanguage();
  const { desk } = messagesIn(language);
  return (
    <aside className="notice preview-bar" aria-label={desk.previewLine}>
      <p className="font-semibold">{desk.previewLine}</p>
      <p className="actions">
        <a href={addressIn(language, draftAddress(id))}>{desk.previewBack}</a>
        {spoken.length > 1 &&
          spoken.map((other) => (
            <a key={other} href={addressIn(language, previewAddress(id, other))} hrefLang={other} lang={other}>
              {ownName(other)}
            </a>
          ))}
      </p>
    </aside>
  );
};

/** The article of a draft, drawn by what draws the page of a guide. Nothing of it is remembered on the device: no script. */
const Preview = ({ id, title, spoken, article, check }: Props) => {
  const { desk } = messagesIn(useLanguage());
  const address = previewAddress(id);
  if (article === null)
    return (
      <PageShell title={title} path={address}>
        <NoIndex />
        <PreviewBar id={id} spoken={spoken} />
        <h1>{desk.noPreview}</h1>
        <p className="mt-3">{check.diagnostics.length === 0 ? desk.noArticle : desk.noPreviewWhat}</p>
        {check.diagnostics.length > 0 && <ProblemList draftId={id} check={check} />}
      </PageShell>
    );
  const { view, text } = article;
  return (
    <PageShell title={title} path={address} layout="bare">
      <NoIndex />
      <div className="page page-guide">
        <Contents article={view} position="beside" />
        <main id="main">
          <PreviewBar id={id} spoken={spoken} />
          <article>
            <ArticleHead article={view} />
            <OutdatedTranslationNote article={view} />
            <Contents article={view} position="above" />
            <ArticleBody article={view} text={text} />
          </article>
        </main>
      </div>
    </PageShell>
  );
};

export default Preview;
