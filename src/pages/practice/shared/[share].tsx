import type { GetServerSideProps, PageConfig } from "next";
import type { ComponentProps } from "react";
import { loadShare } from "../../../features/practice/builder/share/load-share";
import { ShareView } from "../../../features/practice/builder/share/share-view";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = ComponentProps<typeof ShareView>;

export const getServerSideProps: GetServerSideProps<Props> = async ({ res, query }) => {
  res.setHeader("Cache-Control", "private, no-store");
  const shared = await loadShare(String(query.share), new Date());
  return shared ? { props: shared } : { notFound: true };
};

const SharedPage = (props: Props) => {
  const language = useLanguage();
  return (
    <PageShell title={messagesIn(language).builder.shared} here="/practice" path={`/practice/shared/${props.shareId}`}>
      <ShareView {...props} />
    </PageShell>
  );
};

export default SharedPage;
