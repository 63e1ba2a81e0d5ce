import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import { frontMatterAddress } from "../../../../domain/draft/draft-address";
import type { DraftHead, FilledForm, UnreadableFile } from "../../../../domain/draft/forms/draft-form-page";
import { type Language, toLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { timedUuid } from "../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { loadFrontMatter } from "../../../../features/publishing/drafts/forms/load-front-matter";
import { openForms } from "../../../../features/publishing/drafts/forms/open-forms";
import { type DraftOutcome, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../features/studio/forms/form-page";
import { FrontMatterForm } from "../../../../features/studio/forms/front-matter-form";
import { UnreadableNote } from "../../../../features/studio/forms/unreadable-note";
import { withPerson } from "../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  head: DraftHead;
  seat: string;
  of: Language;
  page: FilledForm | UnreadableFile;
  outcome: DraftOutcome | null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const forms = await openForms(person, String(query.id), now);
  if (!forms.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const of = toLanguage(typeof query.in === "string" ? query.in : undefined);
  const page = loadFrontMatter(forms.value, of);
  if (!page) return { notFound: true };
  return {
    props: { head: forms.value.head, seat: timedUuid(now, randomUUID()), of, page, outcome: readDraftOutcome(query) },
  };
});

const FrontMatterPage = ({ head, seat, of, page, outcome }: Props) => (
  <FormPage
    head={head}
    open={{ form: "front-matter", language: of }}
    path={frontMatterAddress(head.id, of)}
    outcome={outcome}
    diagnostics={"values" in page ? page.diagnostics : []}
  >
    {"values" in page ? (
      <FrontMatterForm head={head} seat={seat} filled={page} of={of} />
    ) : (
      <UnreadableNote draftId={head.id} file={page} />
    )}
  </FormPage>
);

export default FrontMatterPage;
