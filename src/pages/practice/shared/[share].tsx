import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { openShare } from "../../../features/practising/starting/open-share";
import { ShareView } from "../../../features/practising/starting/share-view";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ShareView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const shared = await openShare(String(query.share), new Date());
  return shared ? { props: shared } : { notFound: true };
};

const SharedPage = (props: Props) => (
  <PageShell title="A shared set of questions" here="/practice">
    <ShareView {...props} />
  </PageShell>
);

export default SharedPage;
