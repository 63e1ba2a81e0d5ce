import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { roles } from "../../domain/person/role";
import { StudioHelp } from "../../features/studio/help/studio-help";
import { withPerson } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withPerson(roles, async () => ({ props: {} }));

const StudioHelpPage = () => {
  const language = useLanguage();
  const { studio, studioHelp } = messagesIn(language);
  return (
    <PageShell title={studioHelp.title} description={studioHelp.description} path="/studio/help">
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1>{studioHelp.title}</h1>
      <StudioHelp />
    </PageShell>
  );
};

export default StudioHelpPage;
