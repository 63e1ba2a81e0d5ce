import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import { z } from "zod";
import type { DraftHead } from "../../../../../domain/draft/forms/draft-form-page";
import type { DraftQuestions } from "../../../../../domain/draft/questions/draft-questions";
import { formNames } from "../../../../../domain/item/form";
import { type Language, toLanguage } from "../../../../../domain/language";
import { roles } from "../../../../../domain/person/role";
import { timedUuid } from "../../../../../domain/timed-uuid";
import { fromClosedDraft } from "../../../../../features/publishing/drafts/closed-drafts";
import { toHead } from "../../../../../features/publishing/drafts/forms/open-forms";
import { findDraftQuestions } from "../../../../../features/publishing/questions/find-draft-questions";
import { type DraftOutcome, readDraftOutcome } from "../../../../../features/studio/draft/draft-outcome";
import { FormPage } from "../../../../../features/studio/forms/form-page";
import { questionsAddress, type Shown } from "../../../../../features/studio/questions/question-address";
import { QuestionsView } from "../../../../../features/studio/questions/questions-view";
import { withPerson } from "../../../../../http/person/with-person";
import { messagesIn } from "../../../../../messages/messages";
import { useLanguage } from "../../../../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  head: DraftHead;
  seat: string;
  language: Language;
  spoken: Language[];
  file: string;
  questions: DraftQuestions | null;
  shown: Shown;
  outcome: DraftOutcome | null;
};

const shownSchema = z.enum(["all", "mend", ...formNames]).catch("all");

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, language: pageLanguage, now }) => {
  const found = await findDraftQuestions(person, { draftId: String(query.id), language: toLanguage(query.in) }, now);
  if (!found.ok) return fromClosedDraft(person, String(query.id), pageLanguage);
  const { draft, language, spoken, file, questions } = found.value;
  return {
    props: {
      ...{ head: toHead(draft), seat: timedUuid(now, randomUUID()), language, spoken, file: file.path, questions },
      shown: shownSchema.parse(query.show),
      outcome: readDraftOutcome(query),
    },
  };
});

/** Every question that the article of a draft yields. */
const DraftQuestionsPage = ({ head, questions, outcome, ...props }: Props) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  const { language, shown } = props;
  return (
    <FormPage
      head={head}
      open={{ page: "questions", language }}
      path={questionsAddress(head.id, language, shown)}
      outcome={outcome}
    >
      {questions === null ? (
        <p className="mt-4">{messages.none}</p>
      ) : (
        <QuestionsView head={head} {...props} questions={questions} />
      )}
    </FormPage>
  );
};

export default DraftQuestionsPage;
