import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { RecoveryCodes } from "../../features/people/account/recovery-codes";
import { landing } from "../../features/people/begin-session";
import { codesOnce } from "../../features/people/once-cookie";
import { withAccount } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof RecoveryCodes>;

export const getServerSideProps = withAccount<Props>(async ({ person, headers, response }) => ({
  props: {
    codes: codesOnce.take(headers, response)?.split(".") ?? null,
    next: person.role === null ? "/account" : landing(person),
  },
}));

const Codes = (props: Props) => {
  const messages = messagesIn(useLanguage()).join.codes;
  return (
    <PageShell title={messages.title} description={messages.description} path="/account/codes">
      <NoIndex />
      <h1>{messages.title}</h1>
      <RecoveryCodes {...props} />
    </PageShell>
  );
};

export default Codes;
