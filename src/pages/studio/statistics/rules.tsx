import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { listArticles } from "../../../data/article/list-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { addressIn } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { loadRules } from "../../../features/studio/statistics/load-rules";
import { RulesView } from "../../../features/studio/statistics/rules-view";
import { ruleKinds, rulesPath, statisticsPath } from "../../../features/studio/statistics/statistics-address";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof RulesView>;

export const getServerSideProps = withPerson<Props>(roles, async ({ query, language }) => {
  const { client } = await currentDatabase();
  const titles = Object.fromEntries((await listArticles(client)).map(({ slug, title }) => [slug, title]));
  const all = ruleKinds.find((kind) => kind === query.all) ?? null;
  return { props: { rules: await loadRules(language), titles, all } };
});

const StudioRules = (props: Props) => {
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
      <RulesView {...props} />
    </PageShell>
  );
};

export default StudioRules;
