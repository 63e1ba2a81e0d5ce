import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { findPictures } from "../../../../data/picture/find-pictures";
import { isArticleText } from "../../../../domain/draft/draft-file";
import { sharedPreviewAddress } from "../../../../domain/draft/draft-preview";
import { presentPath } from "../../../../domain/draft/present-path";
import { addressIn, languageTag, originalLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { picturesIn } from "../../../../domain/picture/figures-in";
import { timedUuid } from "../../../../domain/timed-uuid";
import { checkOpenDraft } from "../../../../features/publishing/drafts/check-draft";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { openDraft } from "../../../../features/publishing/drafts/find-draft";
import { studioArticleAddress } from "../../../../features/studio/article/studio-article-address";
import { mapTables } from "../../../../features/studio/draft/component-forms";
import { type DraftOutcome, DraftOutcomeNote, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { DraftView } from "../../../../features/studio/draft/draft-view";
import { previewOnce } from "../../../../features/studio/draft/preview-once";
import { httpEnv } from "../../../../http/http-env";
import { withPerson } from "../../../../http/person/with-person";
import { siteOrigin } from "../../../../http/site-origin";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { NoIndex } from "../../../../ui/no-index";
import { PageShell } from "../../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof DraftView> & { outcome: DraftOutcome | null };

export const getServerSideProps = withPerson<Props>(
  roles,
  async ({ person, headers, response, query, now, language }) => {
    const id = String(query.id);
    const found = await openDraft(person, id);
    if (!found.ok) return fromClosedDraft(person, String(query.id), language);
    const { draft, client } = found.value;
    const { files } = draft;
    const requested = typeof query.file === "string" ? presentPath(query.file, draft) : undefined;
    const open = files.find(({ path }) => path === requested) ?? files[0];
    if (!open) return { notFound: true };
    const outcome = readDraftOutcome(query);
    const pictures = isArticleText(open.path) ? await findPictures(client, picturesIn(open.text ?? "")) : [];
    const { articles, check } = await checkOpenDraft(found.value, now);
    const compiled = articles.find(({ slug }) => slug === draft.article);
    const tables = mapTables((compiled?.result.ok ? compiled.result.value : compiled?.unproved)?.tables ?? []);
    const page = { draft, check, open: open.path, outcome, pictures, tables };
    const token = previewOnce.take(headers, response);
    const origin = siteOrigin(headers, httpEnv().SITE_URL);
    const madePreview = token && `${origin}${addressIn(language, sharedPreviewAddress(token))}`;
    return { props: { ...page, madePreview, seat: timedUuid(now, randomUUID()), personId: person.id } };
  },
);

const DraftPage = ({ outcome, ...props }: Props) => {
  const { draft } = props;
  const language = useLanguage();
  const { studio, studioArticles } = messagesIn(language);
  const isPublished = draft.articleAct !== null || draft.files.some(({ accepted }) => accepted !== null);
  return (
    <PageShell title={draft.title} description={studio.description} path={`/studio/drafts/${draft.id}`}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
        {isPublished && (
          <>
            <span aria-hidden="true">/</span>
            <a href={addressIn(language, studioArticleAddress(draft.article))}>{studioArticles.history}</a>
          </>
        )}
      </p>
      <h1 lang={languageTag(originalLanguage)}>{draft.title}</h1>
      <p className="text-quiet">{studio.states[draft.state]}</p>
      <DraftOutcomeNote outcome={outcome} />
      <DraftView {...props} />
    </PageShell>
  );
};

export default DraftPage;
