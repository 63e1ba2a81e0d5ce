import type { PageConfig } from "next";
import Head from "next/head";
import { type PreviewMedium, previewAddress, previewMedia } from "../../../../domain/draft/draft-address";
import type { DraftCheck } from "../../../../domain/draft/draft-check";
import { draftedTexts } from "../../../../domain/draft/public-draft";
import { type Language, toLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { languagesOfDraft } from "../../../../features/publishing/drafts/draft-content";
import { openDraft } from "../../../../features/publishing/drafts/find-draft";
import { compilePreview } from "../../../../features/publishing/previews/compile-preview";
import { ArticlePreview } from "../../../../features/reading/article/article-preview";
import { loadPreview, type PreviewedArticle } from "../../../../features/reading/article/load-preview";
import { PreviewBar, PreviewFrame } from "../../../../features/studio/draft/preview-bar";
import { ProblemList } from "../../../../features/studio/problems/problem-list";
import { allowOwnFrame } from "../../../../http/page/allow-own-frame";
import { withPerson } from "../../../../http/person/with-person";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { NoIndex } from "../../../../ui/no-index";
import { PageShell } from "../../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  id: string;
  title: string;
  shown: Language;
  medium: PreviewMedium;
  /** It stands in the frame of another preview, with nothing of the studio. */
  isFramed: boolean;
  isOnPaper: boolean;
  /** Those that the draft has an article in. */
  spoken: Language[];
  isIllustrated: boolean;
  /** Null where a frame shows the draft: it compiles what it shows. */
  shownHere: ShownArticle | null;
};

/** `article`: null where its text cannot be read. `check`: what stops its publication. */
type ShownArticle = { article: PreviewedArticle | null; check: DraftCheck };

export const getServerSideProps = withPerson<Props>(
  roles,
  async ({ person, query, response, language: pageLanguage, now }) => {
    const id = String(query.id);
    const open = await openDraft(person, id);
    if (!open.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
    const { draft } = open.value;
    const previewed = { ...draft, texts: draftedTexts(draft) };
    const language = toLanguage(typeof query.in === "string" ? query.in : undefined);
    const medium = previewMedia.find((each) => each === query.on) ?? "screen";
    const isFramed = query.framed === "yes";
    if (isFramed) allowOwnFrame(response);
    const frame = { medium, isFramed, isOnPaper: isFramed && medium === "paper" };
    const same = { id, title: draft.title, shown: language, ...frame };
    if (!isFramed && medium !== "screen") {
      const spoken = languagesOfDraft(open.value, { ...previewed, now });
      return { props: { ...same, spoken, shownHere: null, isIllustrated: false } };
    }
    const { article, spoken, check } = await compilePreview(open.value, previewed, { language, now });
    const wrong = new Set(isFramed ? [] : check.diagnostics.flatMap(({ sentence }) => sentence ?? []));
    const loaded = article && (await loadPreview(article, wrong));
    const isIllustrated = loaded?.isIllustrated ?? false;
    return { props: { ...same, spoken, shownHere: { article: loaded, check }, isIllustrated } };
  },
);

type ProblemProps = Pick<Props, "id"> & Pick<ShownArticle, "check">;

const Problems = ({ id, check }: ProblemProps) => {
  const { desk } = messagesIn(useLanguage());
  if (check.diagnostics.length === 0) return null;
  return (
    <div className="preview-problems">
      <ProblemList draftId={id} check={check} />
      {check.diagnostics.some(({ sentence }) => sentence !== undefined) && <p className="mt-3">{desk.marked}</p>}
    </div>
  );
};

const NoPreview = ({ id, check }: ProblemProps) => {
  const { desk } = messagesIn(useLanguage());
  return (
    <>
      <h1>{desk.noPreview}</h1>
      <p className="mt-3">{check.diagnostics.length === 0 ? desk.noArticle : desk.noPreviewWhat}</p>
      {check.diagnostics.length > 0 && <ProblemList draftId={id} check={check} />}
    </>
  );
};

const Preview = ({ id, title, shown, medium, isFramed, spoken, shownHere }: Props) => {
  const { desk } = messagesIn(useLanguage());
  const bar = isFramed ? null : <PreviewBar {...{ id, spoken, shown, medium }} />;
  const article = shownHere?.article;
  return (
    <PageShell title={title} path={previewAddress(id)} layout={article ? "bare" : "column"}>
      <NoIndex />
      {isFramed && (
        <Head>
          {/* No other page of this site may stand in the frame. */}
          <base target="_blank" />
        </Head>
      )}
      {shownHere && article && (
        <ArticlePreview article={article}>
          {bar}
          {!isFramed && <Problems id={id} check={shownHere.check} />}
        </ArticlePreview>
      )}
      {shownHere && !article && (
        <>
          {bar}
          <NoPreview id={id} check={shownHere.check} />
        </>
      )}
      {shownHere === null && medium !== "screen" && (
        <>
          {bar}
          <h1 className="text-lead">{desk.previewFrames[medium]}</h1>
          <PreviewFrame {...{ id, shown, medium }} />
        </>
      )}
    </PageShell>
  );
};

export default Preview;
