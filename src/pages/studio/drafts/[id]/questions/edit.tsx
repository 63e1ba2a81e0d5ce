import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import type { DraftHead } from "../../../../../domain/draft/forms/draft-form-page";
import { toLanguage } from "../../../../../domain/language";
import { roles } from "../../../../../domain/person/role";
import { timedUuid } from "../../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../../features/publishing/drafts/closed-drafts";
import { findQuestion } from "../../../../../features/publishing/questions/find-question";
import { type DraftOutcome, readDraftOutcome } from "../../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../../features/studio/forms/form-page";
import { EditView } from "../../../../../features/studio/questions/edit-view";
import { questionAddress } from "../../../../../features/studio/questions/question-address";
import { withPerson } from "../../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Omit<ComponentProps<typeof EditView>, "draftId"> & { head: DraftHead; outcome: DraftOutcome | null };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const [item, language] = [String(query.item), toLanguage(query.in)];
  const found = await findQuestion(person, { draftId: String(query.id), language, item }, now);
  if (!found.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  return { props: { ...found.value, item, seat: timedUuid(now, randomUUID()), outcome: readDraftOutcome(query) } };
});

/** A question that an editor wrote, to be changed or taken out. */
const EditQuestionPage = ({ head, outcome, ...props }: Props) => {
  const { language, item } = props;
  return (
    <FormPage
      head={head}
      open={{ page: "questions", language }}
      path={questionAddress(head.id, language, item)}
      outcome={outcome}
      diagnostics={props.diagnostics}
    >
      {head.mayWrite && <EditView draftId={head.id} {...props} />}
    </FormPage>
  );
};

export default EditQuestionPage;
