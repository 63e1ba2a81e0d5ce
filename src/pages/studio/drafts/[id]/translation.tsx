import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { translationAddress } from "../../../../domain/draft/draft-address";
import type { DraftHead } from "../../../../domain/draft/forms/draft-form-page";
import { languages, originalLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { timedUuid } from "../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../features/publishing/drafts/closed-drafts";
import { findTranslation } from "../../../../features/publishing/translation/find-translation";
import { type DraftOutcome, readDraftOutcome } from "../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../features/studio/forms/form-page";
import { TranslationView } from "../../../../features/studio/translation/translation-view";
import { withPerson } from "../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Omit<ComponentProps<typeof TranslationView>, "draftId" | "mayWrite"> & {
  head: DraftHead;
  outcome: DraftOutcome | null;
};

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const others = languages.filter((language) => language !== originalLanguage);
  const language = others.find((other) => other === query.in) ?? others[0];
  if (language === undefined) return { notFound: true };
  const found = await findTranslation(person, { draftId: String(query.id), language }, now);
  if (!found.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const page = {
    seat: timedUuid(now, randomUUID()),
    personId: person.id,
    isNarrow: query.show === "mend",
    outcome: readDraftOutcome(query),
  };
  return { props: { ...found.value, ...page } };
});

/** The article of a draft beside its translation. */
const TranslationPage = ({ head, outcome, ...props }: Props) => {
  const { language, isNarrow } = props;
  return (
    <FormPage
      head={head}
      open={{ page: "translation", language }}
      path={translationAddress(head.id, language, isNarrow)}
      outcome={outcome}
    >
      <TranslationView draftId={head.id} mayWrite={head.mayWrite} {...props} />
    </FormPage>
  );
};

export default TranslationPage;
