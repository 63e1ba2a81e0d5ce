import type { PageConfig } from "next";
import { addressIn } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { loadRules, type RulesReply } from "../../../features/studio/statistics/load-rules";
import { RulesView } from "../../../features/studio/statistics/rules-view";
import { rulesPath, statisticsPath } from "../../../features/studio/statistics/statistics-address";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withPerson<RulesReply>(roles, async () => ({ props: await loadRules() }));

const StudioRules = (rules: RulesReply) => {
  const language = useLanguage();
  const { studio, itemStatistics, ruleDifficulty: messages } = messagesIn(language);
  return (
    <PageShell title={messages.title} description={messages.description} path={rulesPath}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
        <span aria-hidden="true">/</span>
        <a href={addressIn(language, statisticsPath)}>{itemStatistics.title}</a>
      </p>
      <h1>{messages.title}</h1>
      <RulesView {...rules} />
    </PageShell>
  );
};

export default StudioRules;
