import type { PageConfig } from "next";
import { addressIn } from "../../../domain/language";
import { joinAddress } from "../../../domain/person/invitation";
import { admins } from "../../../domain/person/role";
import { loadPeople, type PeoplePage } from "../../../features/people/directory/load-people";
import { PeopleView } from "../../../features/people/directory/people-view";
import { invitationOnce } from "../../../features/people/once-cookie";
import { httpEnv } from "../../../http/http-env";
import { withPerson } from "../../../http/person/with-person";
import { siteOrigin } from "../../../http/site-origin";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withPerson<PeoplePage>(
  admins,
  async ({ person, headers, response, query, now, language }) => {
    const token = invitationOnce.take(headers, response);
    const origin = siteOrigin(headers, httpEnv().SITE_URL);
    const address = token && `${origin}${addressIn(language, joinAddress(token))}`;
    return { props: await loadPeople({ self: person.id, address, query, now }) };
  },
);

const People = (page: PeoplePage) => {
  const language = useLanguage();
  const { people, personAccount } = messagesIn(language);
  return (
    <PageShell title={people.title} description={people.description} path="/studio/people">
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/account")}>{personAccount.title}</a>
      </p>
      <h1>{people.title}</h1>
      <PeopleView {...page} />
    </PageShell>
  );
};

export default People;
