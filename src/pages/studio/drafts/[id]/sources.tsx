import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import { sourcesAddress } from "../../../../domain/draft/draft-address";
import type { DraftHead, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { roles } from "../../../../domain/person/role";
import { timedUuid } from "../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { loadSources, type SourcePage } from "../../../../features/publishing/drafts/forms/load-sources";
import { openForms } from "../../../../features/publishing/drafts/forms/open-forms";
import { type DraftOutcome, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { filledFields, readBegunFact } from "../../../../features/studio/forms/begun-fact";
import { FormPage } from "../../../../features/studio/forms/form-page";
import { SourceEditor, SourceList } from "../../../../features/studio/forms/source-forms";
import { UnreadableNote } from "../../../../features/studio/forms/unreadable-note";
import { withPerson } from "../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  head: DraftHead;
  seat: string;
  page: SourcePage | UnreadableFile;
  fact: [string, string][];
  outcome: DraftOutcome | null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const forms = await openForms(person, String(query.id), now);
  if (!forms.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const fact = query.form === "fact" ? readBegunFact(query) : {};
  // A new source, where it is for a fact, whatever was chosen there.
  const open = query.form === "fact" ? "" : typeof query.source === "string" ? query.source : undefined;
  const page = await loadSources(forms.value, open, now);
  if (!page) return { notFound: true };
  return {
    props: {
      head: forms.value.head,
      seat: timedUuid(now, randomUUID()),
      page,
      fact: filledFields(fact),
      outcome: readDraftOutcome(query),
    },
  };
});

/** The sources of a draft's guide, or the form of one of them. */
const SourcesPage = ({ head, seat, page, fact, outcome }: Props) => (
  <FormPage
    head={head}
    open={{ form: "source" }}
    path={sourcesAddress(head.id)}
    outcome={outcome}
    diagnostics={"line" in page ? [] : page.source?.diagnostics}
  >
    {"line" in page ? (
      <UnreadableNote draftId={head.id} file={page} />
    ) : page.source ? (
      <SourceEditor head={head} seat={seat} source={page.source} fact={Object.fromEntries(fact)} />
    ) : (
      <SourceList head={head} seat={seat} sources={page.sources} />
    )}
  </FormPage>
);

export default SourcesPage;
