import type { PageConfig } from "next";
import { typedNameOnce } from "../../features/people/once-cookie";
import { loadSignUp, type SignUpPage } from "../../features/people/sign-up/load-sign-up";
import { SignUpForm } from "../../features/people/sign-up/sign-up-form";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withAnybody<SignUpPage>(async ({ person, query, headers, response }) => ({
  props: loadSignUp(person, query, typedNameOnce.take(headers, response)),
}));

const SignUp = (page: SignUpPage) => {
  const messages = messagesIn(useLanguage()).signUp;
  return (
    <PageShell title={messages.title} description={messages.description} path="/sign-up">
      <NoIndex />
      <h1>{messages.title}</h1>
      <SignUpForm {...page} />
    </PageShell>
  );
};

export default SignUp;
