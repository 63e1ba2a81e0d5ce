import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { factsAddress } from "../../../../../domain/draft/draft-address";
import type { DraftHead } from "../../../../../domain/draft/forms/draft-form-page";
import { formSchema } from "../../../../../domain/item/form";
import { addressIn, toLanguage } from "../../../../../domain/language";
import { roles } from "../../../../../domain/person/role";
import { timedUuid } from "../../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../../features/publishing/drafts/closed-drafts";
import { findQuestion } from "../../../../../features/publishing/questions/find-question";
import {
  type DraftOutcome,
  draftOutcomeAddress,
  readDraftOutcome,
} from "../../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../../features/studio/forms/form-page";
import { NewView } from "../../../../../features/studio/questions/new-view";
import { newQuestionAddress } from "../../../../../features/studio/questions/question-address";
import { withPerson } from "../../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Omit<ComponentProps<typeof NewView>, "draftId"> & { head: DraftHead; outcome: DraftOutcome | null };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const found = await findQuestion(person, { draftId: String(query.id), language: toLanguage(query.in) }, now);
  if (!found.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { head, language, file, base, isBroken, facts } = found.value;
  const fact = facts.find(({ id }) => id === query.fact)?.id ?? null;
  const outcome = readDraftOutcome(query);
  // A fact that was made for the question and that something is wrong with is corrected first.
  if (outcome && fact === null && typeof query.fact === "string") {
    const back = [factsAddress(head.id, query.fact), new URLSearchParams({ question: language })].join("&");
    const destination = addressIn(pageLanguage, draftOutcomeAddress(back, outcome));
    return { redirect: { destination, permanent: false } };
  }
  const form = formSchema.safeParse(query.form).data ?? null;
  return {
    props: { head, language, file, base, isBroken, facts, fact, form, outcome, seat: timedUuid(now, randomUUID()) },
  };
});

/** A question to be written: first how it asks and on which fact, then the rest. */
const NewQuestionPage = ({ head, outcome, ...props }: Props) => {
  const { language, fact } = props;
  return (
    <FormPage
      head={head}
      open={{ page: "questions", language }}
      path={newQuestionAddress(head.id, language, fact ?? undefined)}
      outcome={outcome}
    >
      {head.mayWrite && <NewView draftId={head.id} {...props} />}
    </FormPage>
  );
};

export default NewQuestionPage;
