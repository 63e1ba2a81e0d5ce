import type { GetServerSideProps, PageConfig } from "next";
import { addressIn, toLanguage } from "../../domain/language";
import { GonePage } from "../../features/account/gone-page";
import { findPerson } from "../../http/person/find-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

export const config = { unstable_runtimeJS: false } as PageConfig;

/** Redirects whoever is still signed in: the page would say what is not so. */
export const getServerSideProps: GetServerSideProps = async ({ req, res, locale }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const person = await findPerson(req.headers, new Date());
  if (person === null) return { props: {} };
  return { redirect: { destination: addressIn(toLanguage(locale), "/account"), permanent: false } };
};

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
