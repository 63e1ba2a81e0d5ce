import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { listArticles } from "../../data/article/list-articles";
import { currentDatabase } from "../../data/database/current-database";
import { listDoubtedClaims } from "../../data/signature/list-requests";
import { countCare } from "../../data/watch/count-care";
import { languageOf } from "../../domain/article/article-slug";
import { jobsOf } from "../../domain/job/job";
import { addressIn, originalLanguage } from "../../domain/language";
import { admins, reviewerRoles, roles } from "../../domain/person/role";
import { utcDay } from "../../domain/utc-day";
import { waitingCare } from "../../domain/watch/waiting-care";
import { listClosedDrafts } from "../../features/publishing/drafts/closed-drafts";
import { listDrafts } from "../../features/publishing/drafts/list-drafts";
import { careAddress } from "../../features/studio/care/care-address";
import { StudioHome } from "../../features/studio/home/studio-home";
import { requestsAddress } from "../../features/studio/signatures/signature-address";
import { statisticsPath } from "../../features/studio/statistics/statistics-address";
import { httpEnv } from "../../http/http-env";
import { withPerson } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof StudioHome>;

export const getServerSideProps = withPerson<Props>(roles, async ({ person, now }) => {
  const { client } = await currentDatabase();
  const listed = await listArticles(client);
  const articles = listed
    .filter(({ language }) => language === originalLanguage)
    .map(({ slug, title }) => ({ slug, title }));
  const doubted = reviewerRoles.includes(person.role) ? await listDoubtedClaims(client) : [];
  const doubts = doubted.map(({ article, ...doubt }) => ({ ...doubt, spoken: languageOf(article) }));
  const [drafts, closed] = [await listDrafts(person), await listClosedDrafts(person)];
  const care = waitingCare(await countCare(client, jobsOf({ isWatching: httpEnv().SOURCE_WATCH })), person.role);
  return { props: { drafts, closed, doubts, care, articles, reader: person.role, today: utcDay(now) } };
});

const Studio = (props: Props) => {
  const language = useLanguage();
  const { care, studio, studioArticles } = messagesIn(language);
  return (
    <PageShell title={studio.title} description={studio.description} path="/studio">
      <NoIndex />
      <h1>{studio.title}</h1>
      <p className="actions mt-2">
        {admins.includes(props.reader) && <a href={addressIn(language, "/studio/people")}>{studio.people}</a>}
        <a href={addressIn(language, "/studio/articles")}>{studioArticles.list}</a>
        <a href={addressIn(language, careAddress())}>{care.title}</a>
        <a href={addressIn(language, statisticsPath)}>{messagesIn(language).itemStatistics.title}</a>
        {reviewerRoles.includes(props.reader) && (
          <a href={addressIn(language, requestsAddress)}>{messagesIn(language).signatures.title}</a>
        )}
        <a href={addressIn(language, "/studio/help")}>{studio.help}</a>
        <a href={addressIn(language, "/account")}>{studio.account}</a>
      </p>
      <StudioHome {...props} />
    </PageShell>
  );
};

export default Studio;
