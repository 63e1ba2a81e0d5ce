import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { GonePage } from "../../features/account/gone-page";
import { httpEnv } from "../../http/http-env";
import { findCaller } from "../../http/learner/find-caller";
import { readLearnerToken } from "../../http/learner/learner-cookie";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

/**
 * Redirects whoever is still signed in, and who has practised since: the page would say what is not so, and its script take
 * from the device what is theirs.
 */
export const getServerSideProps = withAnybody(async ({ person, headers, language }) => {
  const isLearner = await findCaller(readLearnerToken(headers, httpEnv().SITE_URL));
  const page = person ? "/account" : isLearner && "/practice/my-data";
  return page ? { redirect: { destination: addressIn(language, page), permanent: false } } : { props: {} };
});

const SignedOut = () => {
  const language = useLanguage();
  const { signedOut: messages } = messagesIn(language).signIn;
  return (
    <GonePage path="/privacy/signed-out" messages={messages}>
      <p className="mt-3">
        {messages.left} <a href={addressIn(language, "/offline")}>{messages.clear}</a>
      </p>
      <p className="mt-6">
        <a href={addressIn(language, "/sign-in")}>{messages.again}</a>
      </p>
    </GonePage>
  );
};

export default SignedOut;
