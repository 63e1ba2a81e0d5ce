import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../domain/language";
import { loadMyData } from "../../features/account/load-my-data";
import { MyData } from "../../features/account/my-data";
import { NoData } from "../../features/account/no-data";
import { withLearner } from "../../http/learner/with-learner";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { data: ComponentProps<typeof MyData> | null };

export const getServerSideProps = withLearner<Props>(async ({ caller, query, now }) => ({
  props: { data: await loadMyData(caller, query.done, now) },
}));

const MyDataPage = ({ data }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).account;
  return (
    <PageShell title={messages.title} here="/practice" description={messages.description} path="/practice/my-data">
      <p className="crumb">
        <a href={addressIn(language, "/practice")}>{messages.practice}</a>
      </p>
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">
        {messages.why.before}
        <a href={addressIn(language, "/privacy")}>{messages.why.link}</a>
        {messages.why.after}
      </p>
      <div className="prose mt-8">{data ? <MyData {...data} /> : <NoData />}</div>
    </PageShell>
  );
};

export default MyDataPage;
