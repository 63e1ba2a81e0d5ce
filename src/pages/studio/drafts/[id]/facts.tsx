import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import { factsAddress } from "../../../../domain/draft/draft-address";
import type { DraftHead, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import type { Language } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { timedUuid } from "../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { type FactPage, loadFacts } from "../../../../features/publishing/drafts/forms/load-facts";
import { openForms } from "../../../../features/publishing/drafts/forms/open-forms";
import { type DraftOutcome, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { filledFields, readBegunFact } from "../../../../features/studio/forms/begun-fact";
import { FactEditor, FactList, RowNote, SharedFactForm } from "../../../../features/studio/forms/fact-forms";
import { FormPage } from "../../../../features/studio/forms/form-page";
import { UnreadableNote } from "../../../../features/studio/forms/unreadable-note";
import { withPerson } from "../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  head: DraftHead;
  seat: string;
  page: FactPage | UnreadableFile;
  /** The language of a question that waits for the fact. */
  question: Language | null;
  outcome: DraftOutcome | null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const forms = await openForms(person, String(query.id), now);
  if (!forms.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { question = null, ...fields } = readBegunFact(query);
  const begun = Object.fromEntries(filledFields(fields));
  const open = typeof query.fact === "string" ? { id: query.fact, begun } : undefined;
  const page = await loadFacts(forms.value, open);
  if (!page) return { notFound: true };
  return {
    props: {
      head: forms.value.head,
      seat: timedUuid(now, randomUUID()),
      page,
      question,
      outcome: readDraftOutcome(query),
    },
  };
});

/** The facts of a draft's guide, or the form of one of them. */
const FactsPage = ({ head, seat, page, question, outcome }: Props) => {
  const target = { head, seat };
  if ("line" in page)
    return (
      <FormPage head={head} open={{ form: "fact" }} path={factsAddress(head.id)} outcome={outcome}>
        <UnreadableNote draftId={head.id} file={page} />
      </FormPage>
    );
  const { fact, facts, choices, claims, isRow } = page;
  return (
    <FormPage
      head={head}
      open={{ form: "fact" }}
      path={factsAddress(head.id)}
      outcome={outcome}
      diagnostics={fact?.diagnostics}
    >
      {isRow && <RowNote draftId={head.id} />}
      {fact ? <FactEditor {...target} {...{ fact, question, choices }} /> : <FactList {...target} facts={facts} />}
      {fact?.id === null && <SharedFactForm {...target} {...{ fact, question, claims }} />}
    </FormPage>
  );
};

export default FactsPage;
