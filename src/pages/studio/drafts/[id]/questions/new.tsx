import { randomUUID } from "node:crypto";
import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import type { DraftHead } from "../../../../../domain/draft/forms/draft-form-page";
import { formSchema } from "../../../../../domain/item/form";
import { toLanguage } from "../../../../../domain/language";
import { roles } from "../../../../../domain/person/role";
import { findQuestion } from "../../../../../features/publishing/questions/find-question";
import { FormPage } from "../../../../../features/studio/forms/form-page";
import { NewView } from "../../../../../features/studio/questions/new-view";
import { newQuestionAddress } from "../../../../../features/studio/questions/question-address";
import { withPerson } from "../../../../../http/person/with-person";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = Omit<ComponentProps<typeof NewView>, "draftId"> & { head: DraftHead };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, now }) => {
  const found = await findQuestion(person, { draftId: String(query.id), language: toLanguage(query.in) }, now);
  if (!found.ok) return { notFound: true };
  const { head, language, file, base, isBroken, facts } = found.value;
  const fact = facts.find(({ id }) => id === query.fact)?.id ?? null;
  const form = formSchema.safeParse(query.form).data ?? null;
  return { props: { head, language, file, base, isBroken, facts, fact, form, seat: randomUUID() } };
});

/** A question to be written: first how it asks and on which fact, then the rest. */
const NewQuestionPage = ({ head, ...props }: Props) => {
  const { language, fact } = props;
  return (
    <FormPage
      head={head}
      open={{ page: "questions", language }}
      path={newQuestionAddress(head.id, language, fact ?? undefined)}
      outcome={null}
    >
      {head.mayWrite && <NewView draftId={head.id} {...props} />}
    </FormPage>
  );
};

export default NewQuestionPage;
