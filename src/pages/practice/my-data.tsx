import type { PageConfig } from "next";
import type { ComponentProps } from "react";
import { addressIn } from "../../domain/language";
import { linkOnce } from "../../features/account/devices/make-link";
import { loadMyData } from "../../features/account/load-my-data";
import { MyData } from "../../features/account/my-data";
import { NoData } from "../../features/account/no-data";
import { httpEnv } from "../../http/http-env";
import { withLearner } from "../../http/learner/with-learner";
import { siteOrigin } from "../../http/site-origin";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { data: ComponentProps<typeof MyData> | null };

export const getServerSideProps = withLearner<Props>(
  async ({ caller, token = "", headers, response, query, language, now }) => {
    const made = linkOnce.take(headers, response);
    const start = siteOrigin(headers, httpEnv().SITE_URL) + addressIn(language, "/").replace(/\/$/, "");
    const link = made === null ? null : { token: made, start };
    return { props: { data: await loadMyData(caller, { token, done: query.done, link, now }) } };
  },
);

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
