import type { PageConfig } from "next";
import { draftAddress, previewAddress } from "../../../../domain/draft/draft-address";
import type { DraftCheck } from "../../../../domain/draft/draft-check";
import { draftedTexts } from "../../../../domain/draft/public-draft";
import { addressIn, type Language, ownName, toLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { openDraft } from "../../../../features/publishing/drafts/find-draft";
import { compilePreview } from "../../../../features/publishing/previews/compile-preview";
import { ArticlePreview } from "../../../../features/reading/article/article-preview";
import { loadPreview, type PreviewedArticle } from "../../../../features/reading/article/load-preview";
import { ProblemList } from "../../../../features/studio/problems/problem-list";
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
  isIllustrated: boolean;
  /** Null where its text cannot be read. */
  article: PreviewedArticle | null;
  /** What stops its publication. */
  check: DraftCheck;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const id = String(query.id);
  const open = await openDraft(person, id);
  if (!open.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { draft } = open.value;
  const previewed = { ...draft, texts: draftedTexts(draft) };
  const language = toLanguage(typeof query.in === "string" ? query.in : undefined);
  const { article, spoken, check } = await compilePreview(open.value, previewed, { language, now });
  const wrong = new Set(check.diagnostics.flatMap(({ sentence }) => sentence ?? []));
  const shown = article && (await loadPreview(article, wrong));
  return {
    props: { id, title: draft.title, spoken, check, article: shown, isIllustrated: shown?.isIllustrated ?? false },
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

const Preview = ({ id, title, spoken, article, check }: Props) => {
  const { desk } = messagesIn(useLanguage());
  const hasMarks = check.diagnostics.some(({ sentence }) => sentence !== undefined);
  return (
    <PageShell title={title} path={previewAddress(id)} layout={article ? "bare" : "column"}>
      <NoIndex />
      {article ? (
        <ArticlePreview article={article}>
          <PreviewBar id={id} spoken={spoken} />
          {check.diagnostics.length > 0 && (
            <div className="preview-problems">
              <ProblemList draftId={id} check={check} />
              {hasMarks && <p className="mt-3">{desk.marked}</p>}
            </div>
          )}
        </ArticlePreview>
      ) : (
        <>
          <PreviewBar id={id} spoken={spoken} />
          <h1>{desk.noPreview}</h1>
          <p className="mt-3">{check.diagnostics.length === 0 ? desk.noArticle : desk.noPreviewWhat}</p>
          {check.diagnostics.length > 0 && <ProblemList draftId={id} check={check} />}
        </>
      )}
    </PageShell>
  );
};

export default Preview;
