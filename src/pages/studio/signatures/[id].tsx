import type { PageConfig } from "next";
import { currentDatabase } from "../../../data/database/current-database";
import { findRequest } from "../../../data/signature/list-requests";
import { languageOf } from "../../../domain/article/article-slug";
import { addressIn } from "../../../domain/language";
import { type Role, reviewerRoles } from "../../../domain/person/role";
import { type ShownRequest, signingAddress } from "../../../domain/signature/signature-request";
import { RequestView } from "../../../features/studio/signatures/request-view";
import {
  type RequestOutcome,
  requestAddress,
  requestOutcomes,
  requestsAddress,
  signingOnce,
} from "../../../features/studio/signatures/signature-address";
import { httpEnv } from "../../../http/http-env";
import { withPerson } from "../../../http/person/with-person";
import { siteOrigin } from "../../../http/site-origin";
import { messagesIn } from "../../../messages/messages";
import { OneTimeAddress } from "../../../ui/form/one-time-address";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** `address`: that was just made, shown this once. */
type Props = { request: ShownRequest; reader: Role; address: string | null; done: RequestOutcome | null };

export const getServerSideProps = withPerson<Props>(
  reviewerRoles,
  async ({ person, headers, response, query, now }) => {
    const request = await findRequest((await currentDatabase()).client, { id: String(query.id), now });
    if (!request) return { notFound: true };
    const token = signingOnce.take(headers, response);
    const origin = siteOrigin(headers, httpEnv().SITE_URL);
    const address = token && `${origin}${addressIn(languageOf(request.article), signingAddress(token))}`;
    const done = requestOutcomes.find((outcome) => outcome === query.done) ?? null;
    return { props: { request, reader: person.role, address, done } };
  },
);

const SignatureRequest = ({ request, reader, address, done }: Props) => {
  const language = useLanguage();
  const { signatures } = messagesIn(language);
  const title = signatures.shown.title(request.name ?? signatures.struckName, request.title);
  return (
    <PageShell title={title} description={signatures.description} path={requestAddress(request.id)}>
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, requestsAddress)}>{signatures.title}</a>
      </p>
      <h1>{title}</h1>
      <OutcomeNote problem={null} done={done && signatures.shown.outcomes[done]} />
      {address && <OneTimeAddress {...signatures.address} address={address} />}
      <RequestView request={request} reader={reader} />
    </PageShell>
  );
};

export default SignatureRequest;
