import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../domain/language";
import { RecoverForm, recoverProblems } from "../../features/people/sign-in/recover-form";
import { httpEnv } from "../../http/http-env";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof RecoverForm>;

export const getServerSideProps = withAnybody<Props>(async ({ query }) => ({
  props: {
    problem: recoverProblems.find((name) => name === query.problem) ?? null,
    mail: httpEnv().SMTP_URL === undefined ? null : { isSent: query.done === "mailed" },
  },
}));

const Recover = (props: Props) => {
  const language = useLanguage();
  const { signIn } = messagesIn(language);
  return (
    <PageShell title={signIn.recover.title} description={signIn.recover.description} path="/sign-in/recover">
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/sign-in")}>{signIn.title}</a>
      </p>
      <h1>{signIn.recover.title}</h1>
      <RecoverForm {...props} />
    </PageShell>
  );
};

export default Recover;
