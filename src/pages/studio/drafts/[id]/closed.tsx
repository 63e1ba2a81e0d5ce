import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { closedDraftAddress } from "../../../../domain/draft/draft-address";
import { addressIn, languageTag, originalLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { findClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { ClosedDraftView } from "../../../../features/studio/draft/closed-draft-view";
import { withPerson } from "../../../../http/person/with-person";
import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import { NoIndex } from "../../../../ui/no-index";
import { PageShell } from "../../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ClosedDraftView>;

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, now }) => {
  const draft = await findClosedDraft(person, String(query.id), now);
  return draft === null ? { notFound: true } : { props: { draft } };
});

/** A draft of colleagues that whoever came here may not open. */
const ClosedDraftPage = ({ draft }: Props) => {
  const language = useLanguage();
  const { studio } = messagesIn(language);
  return (
    <PageShell title={draft.title} description={studio.description} path={closedDraftAddress(draft.id)}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1 lang={languageTag(originalLanguage)}>{draft.title}</h1>
      <ClosedDraftView draft={draft} />
    </PageShell>
  );
};

export default ClosedDraftPage;
