import type { GetServerSideProps, PageConfig } from "next";
import { addressIn, toLanguage } from "../../domain/language";
import { GonePage } from "../../features/account/gone-page";
import { httpEnv } from "../../http/http-env";
import { readLearnerToken } from "../../http/learner/learner-cookie";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** Whoever still has the cookie of a learner has deleted nothing: the page would say what is not so. */
export const getServerSideProps: GetServerSideProps = async ({ req, locale }) =>
  readLearnerToken(req.headers, httpEnv().SITE_URL) === undefined
    ? { props: {} }
    : { redirect: { destination: addressIn(toLanguage(locale), "/practice/my-data"), permanent: false } };

const Deleted = () => <GonePage path="/privacy/deleted" messages={messagesIn(useLanguage()).account.deleted} />;

export default Deleted;
