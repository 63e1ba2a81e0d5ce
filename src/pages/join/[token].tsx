import type { PageConfig } from "next";
import { JoinView } from "../../features/people/join/join-view";
import { type JoinPage, loadJoin } from "../../features/people/join/load-join";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withAnybody<JoinPage>(async ({ person, query, response, now }) => {
  const page = await loadJoin(person, { query, now });
  if (page.state !== "open") response.statusCode = page.state === "unknown" ? 404 : 410;
  return { props: page };
});

const Join = (page: JoinPage) => {
  const messages = messagesIn(useLanguage()).join;
  const open = page.state === "open" && page.person !== null ? messages.backTitle : messages.title;
  const title = page.state === "open" ? open : messages.ended.title;
  const path = page.state === "open" ? `/join/${page.token}` : "/sign-in";
  return (
    <PageShell title={title} description={messages.description} path={path}>
      <NoIndex />
      <h1>{title}</h1>
      <JoinView {...page} />
    </PageShell>
  );
};

export default Join;
