import type { PageConfig } from "next";
import { JoinView } from "../../../features/account/devices/join-view";
import { type DeviceJoinPage, loadJoin } from "../../../features/account/devices/load-join";
import { withLearner } from "../../../http/learner/with-learner";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withLearner<DeviceJoinPage>(async ({ caller, query, response, now }) => {
  const page = await loadJoin(caller, { query, now });
  if (page.state === "ended") response.statusCode = 410;
  return { props: page };
});

const Join = (page: DeviceJoinPage) => {
  const { joining: messages } = messagesIn(useLanguage()).devices;
  const title = page.state === "open" ? messages.title : messages[page.state].title;
  const path = page.state === "open" ? `/practice/join/${page.link}` : "/practice/my-data";
  return (
    <PageShell title={title} here="/practice" description={messages.description} path={path}>
      <NoIndex />
      <h1>{title}</h1>
      <JoinView {...page} />
    </PageShell>
  );
};

export default Join;
