import type { PageConfig } from "next";
import { addressIn } from "../../domain/language";
import { AccountView } from "../../features/people/account/account-view";
import { type AccountPage, loadAccount } from "../../features/people/account/load-account";
import { withAccount } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withAccount<AccountPage>(async ({ person, query, now }) => ({
  props: await loadAccount(person, { query, now }),
}));

const Account = (page: AccountPage) => {
  const language = useLanguage();
  const { personAccount: messages, studio, shell } = messagesIn(language);
  const isLearner = page.role === null;
  return (
    <PageShell title={messages.title} description={messages.description} path="/account">
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, isLearner ? "/practice" : "/studio")}>
          {isLearner ? shell.practice : studio.title}
        </a>
      </p>
      <h1>{messages.title}</h1>
      <AccountView {...page} />
    </PageShell>
  );
};

export default Account;
