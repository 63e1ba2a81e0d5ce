import type { PageConfig } from "next";
import { typedNameOnce } from "../../features/people/once-cookie";
import { loadSignIn, type SignInPage } from "../../features/people/sign-in/load-sign-in";
import { SignInForm } from "../../features/people/sign-in/sign-in-form";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withAnybody<SignInPage>(async ({ person, query, headers, response }) => ({
  props: loadSignIn(person, query, typedNameOnce.take(headers, response)),
}));

const SignIn = (page: SignInPage) => {
  const messages = messagesIn(useLanguage()).signIn;
  return (
    <PageShell title={messages.title} description={messages.description} path="/sign-in">
      <NoIndex />
      <h1>{messages.title}</h1>
      <SignInForm {...page} />
    </PageShell>
  );
};

export default SignIn;
