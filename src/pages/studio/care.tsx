import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { roles } from "../../domain/person/role";
import { type CareOutcome, careAddress, careOutcomes } from "../../features/studio/care/care-address";
import { CareView } from "../../features/studio/care/care-view";
import { type Care, loadCare } from "../../features/studio/care/load-care";
import { withPerson } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { OutcomeNote } from "../../ui/form/outcome-note";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { care: Care; done: CareOutcome | null };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query, now }) => ({
  props: {
    care: await loadCare(person.role, now),
    done: careOutcomes.find((outcome) => outcome === query.done) ?? null,
  },
}));

const CarePage = ({ care, done }: Props) => {
  const language = useLanguage();
  const { care: messages, studio } = messagesIn(language);
  return (
    <PageShell title={messages.title} description={messages.description} path={careAddress()}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1>{messages.title}</h1>
      <OutcomeNote problem={null} done={done && messages.outcomes[done]} />
      <p className="mt-3">{messages.lead}</p>
      <CareView {...care} />
    </PageShell>
  );
};

export default CarePage;
