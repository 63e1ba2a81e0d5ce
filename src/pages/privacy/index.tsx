import { DeleteData } from "../../features/account/delete-data";
import { TakeData } from "../../features/account/export/take-data";
import { NoData } from "../../features/account/no-data";
import { PrivacyNotice } from "../../features/account/privacy-notice";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { hasPractised: boolean };

export const getServerSideProps = withLearner<Props>(async ({ caller }) => ({
  props: { hasPractised: caller !== null },
}));

const Privacy = ({ hasPractised }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).privacy;
  return (
    <PageShell title={messages.title} description={messages.description} path="/privacy">
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <div className="prose mt-8">
        <PrivacyNotice />
        {hasPractised ? (
          <TakeData />
        ) : (
          <section>
            <NoData />
          </section>
        )}
        <DeleteData />
      </div>
    </PageShell>
  );
};

export default Privacy;
