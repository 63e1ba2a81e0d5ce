import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { GetServerSidePropsContext, GetServerSidePropsResult } from "next";
import { type Account, type Person, personOf } from "../../data/person/find-person";
import { addressIn, type Language, toLanguage } from "../../domain/language";
import type { Role } from "../../domain/person/role";
import { findPerson } from "./find-person";
import { withStudioLink } from "./with-studio-link";

/** A request for a page that no cache keeps. `person`: who has signed in, or null. */
export type PersonRequest<Who extends Account | null = Account | null> = {
  person: Who;
  headers: IncomingHttpHeaders;
  response: ServerResponse;
  query: GetServerSidePropsContext["query"];
  language: Language;
  now: Date;
};

type Load<Props, Who extends Account | null> = (
  request: PersonRequest<Who>,
) => Promise<GetServerSidePropsResult<Props>>;

/** Makes a page that is different for whoever has signed in. */
export const withAnybody =
  <Props>(load: Load<Props, Account | null>) =>
  async ({ req, res, query, locale }: GetServerSidePropsContext): Promise<GetServerSidePropsResult<Props>> => {
    res.setHeader("Cache-Control", "private, no-store");
    const now = new Date();
    const person = await findPerson(req.headers, now);
    const { headers } = req;
    const result = await load({ person, headers, response: res, query, language: toLanguage(locale), now });
    return withStudioLink(result, person);
  };

/** Makes a page for whoever has signed in, also without a role. Nobody is asked to sign in and comes back. */
export const withAccount =
  <Props>(load: Load<Props, Account>) =>
  (context: GetServerSidePropsContext): Promise<GetServerSidePropsResult<Props>> =>
    withAnybody<Props>(async ({ person, ...request }) => {
      if (person !== null) return load({ person, ...request });
      const next = new URLSearchParams({ next: addressIn(request.language, context.resolvedUrl) });
      return { redirect: { destination: addressIn(request.language, `/sign-in?${next}`), permanent: false } };
    })(context);

/** Makes a page for people of some roles; for others the page is not there. `role`: which; `load` may trust it. */
export const withPerson = <Props>(role: readonly Role[], load: Load<Props, Person>) =>
  withAccount<Props>(async ({ person: account, ...request }) => {
    const person = personOf(account);
    return person && role.includes(person.role) ? load({ person, ...request }) : { notFound: true };
  });
