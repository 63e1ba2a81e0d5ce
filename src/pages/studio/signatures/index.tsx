import type { PageConfig } from "next";
import { listArticles } from "../../../data/article/list-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { listRequests } from "../../../data/signature/list-requests";
import { addressIn } from "../../../domain/language";
import { reviewerRoles } from "../../../domain/person/role";
import type { ListedRequest } from "../../../domain/signature/signature-request";
import { type ArticleChoice, RequestsView } from "../../../features/studio/signatures/requests-view";
import { requestsAddress } from "../../../features/studio/signatures/signature-address";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { requests: ListedRequest[]; articles: ArticleChoice[] };

export const getServerSideProps = withPerson<Props>(reviewerRoles, async ({ language, now }) => {
  const { client } = await currentDatabase();
  const articles = await listArticles(client);
  return {
    props: {
      requests: await listRequests(client, { now }),
      articles: articles
        .map(({ slug, title, language }) => ({ slug, title, language }))
        // Those in the language of the page first.
        .sort((one, other) => Number(other.language === language) - Number(one.language === language)),
    },
  };
});

const SignatureRequests = (props: Props) => {
  const language = useLanguage();
  const { signatures, studio } = messagesIn(language);
  return (
    <PageShell title={signatures.title} description={signatures.description} path={requestsAddress}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1>{signatures.title}</h1>
      <RequestsView {...props} />
    </PageShell>
  );
};

export default SignatureRequests;
