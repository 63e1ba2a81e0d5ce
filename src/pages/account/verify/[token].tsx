import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { typedName } from "../../../domain/person/sign-in-name";
import { VerifyForm } from "../../../features/people/mail/verify-form";
import { withAccount } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof VerifyForm>;

export const getServerSideProps = withAccount<Props>(async ({ person, query: { token } }) => ({
  props: { token: typeof token === "string" ? token : "", typedName: typedName(person.signInName) },
}));

const Verify = (props: Props) => {
  const { verify: messages } = messagesIn(useLanguage()).personAccount;
  return (
    <PageShell title={messages.title} description={messages.description} path={`/account/verify/${props.token}`}>
      <NoIndex />
      <h1>{messages.title}</h1>
      <VerifyForm {...props} />
    </PageShell>
  );
};

export default Verify;
